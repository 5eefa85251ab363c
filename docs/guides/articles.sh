#!/usr/bin/env bash
# Plays each article of chapters 2 and 3 once against a running hotline, by REST, and says each step in words.
#   ./hotline start && bash docs/guides/articles.sh
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=../../karaf-assembly/src/main/demo/client.sh
source "$root/karaf-assembly/src/main/demo/client.sh"

help() {
    printf '{"channel": "PHONE", "kind": "HELP", "category": "%s", "place": "%s", "text": "%s",
        "contact": {"name": "阿依古丽", "phone": "13899990000"}%s}' "$1" "$2" "$3" "${4:-}"
}

done_and_rated() {
    step "$1" RequestClosure "$(report)"
    step center AgreeClosure '{}'
    step requester Evaluate '{"callService": "SATISFIED", "handling": "SATISFIED"}'
}

# until WORDS PATH: waits for what the platform does by itself.
until_said() {
    local tries
    for tries in {1..60}; do
        call 200 GET "$2" center
        [[ $body != *"$1"* ]] || return 0
        sleep 1
    done
    printf '✗ 一分钟内没有出现 %s：%s（第 %s 次）\n' "$1" "$2" "$tries" >&2
    exit 1
}

heading '第九条：五种渠道，咨询、投诉举报、求助、建议和作风效能投诉'
accept calltaker "$(complaint '小区停水两天，没有通知。')"
accept anyone '{"channel": "WEB", "kind": "CONSULTATION", "category": "公安政务/身份证", "place": "650402", "text": "身份证丢了在哪里补办？"}'
accept anyone '{"channel": "APP", "kind": "HELP", "category": "水电气热/水质", "place": "650421", "text": "自来水发黄，请派人检测。"}'
accept anyone '{"channel": "MINI_PROGRAM", "kind": "SUGGESTION", "category": "城市管理/路灯", "place": "650402", "text": "建议老城路加装路灯。"}'
accept calltaker '{"channel": "SMS", "kind": "CONDUCT_COMPLAINT", "category": "作风效能", "place": "650421", "text": "窗口工作人员态度生硬。"}'
enclose requester 窗口照片.txt text/plain '现场记录：十点二十分，三号窗口。'

heading '第九条、第十四条至第二十一条：受理到归档'
accept calltaker "$(complaint '小区从昨天起停水。')"
step calltaker Dispatch '{"unit": "650421"}'
step shanshan Sign '{}'
done_and_rated shanshan

heading '第十条、第十三条：不予受理，移交紧急专线'
accept calltaker "$(help 公安政务/户籍 650402 邻居家起火了。)"
refused 422 calltaker "/tickets/$number/steps/Decline" '{"ground": "A17.1", "explanation": "时间太长"}'
step calltaker Decline '{"ground": "A10.2", "explanation": "已移交 119", "handedOverTo": "119"}'

heading '第十条第七项：疑似同一事项，并入正在办理的工单'
accept calltaker "$(complaint '辟展镇停水。')"
running=$number
step calltaker Dispatch '{"unit": "650421"}'
call 200 POST /tickets/alike calltaker '{"category": "水电气热/停水", "place": "650421", "text": "辟展镇还是没有水。", "contact": {"phone": "13899990000"}}'
printf '  疑似同一事项 %s：%s\n' "$(text number "$body")" "$(text words "$body")"
accept calltaker "$(complaint '辟展镇还是没有水。')"
step calltaker Attach "{\"to\": \"$running\", \"reason\": \"同一地点的同一次停水\"}"

heading '第十一条：领导接听电话活动，包案'
accept calltaker "$(help 水电气热/水质 650421 自来水发黄。 ', "at": "2025-03-28T10:00:00+08:00"')"
step calltaker MarkAnsweringDay '{"unit": "650421", "leader": "县长", "at": "2025-03-28T10:05:00+08:00"}'
step center Sponsor '{"unit": "650421", "leader": "分管副县长", "meeting": "重点事项办理协调会〔2025〕3号", "at": "2025-03-28T11:00:00+08:00"}'

heading '第十二条第一项：即时答复'
accept anyone '{"channel": "WEB", "kind": "CONSULTATION", "category": "公安政务/身份证", "place": "650402", "text": "身份证怎样补办？"}'
step calltaker AnswerAtOnce '{"text": "持户口簿到就近派出所办理。", "source": "知识库/身份证补领", "suppliedBy": "police", "revision": "2025-03"}'

heading '第二十五条：知识库纠错'
step calltaker ReportKnowledge '{"fault": "WRONG", "unit": "police", "source": "知识库/身份证补领", "reason": "网上补领的步骤没有写明"}'

heading '第十二条第二项：按职责转派，垂直管理的到市级'
accept calltaker "$(help 垂直管理/税务 650421 商家不开发票。)"
refused 422 calltaker "/tickets/$number/steps/Dispatch" '{"unit": "650421"}'
step calltaker Dispatch '{"unit": "tax"}'

heading '第十二条第三项：分别转派'
accept calltaker "$(help 水电气热/水质 650421 水质差，怀疑管网污染。)"
step center DispatchEach '{"units": ["650421", "ecology"]}'

heading '第十二条第四项：主办、会办'
accept calltaker "$(help 城市管理/路灯 650421 路灯不亮，道路也坏了。)"
step center DispatchJointly '{"lead": "650421", "coHandlers": ["power"]}'
step shanshan Sign '{}'
refused 422 shanshan "/tickets/$number/steps/RequestClosure" "$(report)"

heading '第十四条第二项、第十五条、第十六条：退回，职责界定'
accept calltaker "$(complaint '连木沁镇停水两天。')"
step center Dispatch '{"unit": "water"}'
step water Return '{"reason": "县域供水由县人民政府负责", "basis": "《城市供水条例》第七条"}'
step center AgreeReturn '{}'
step center Coordinate '{"method": "MEETING", "participants": "供水公司、鄯善县", "conclusion": "管网属县域", "document": "会议纪要〔2025〕7号"}'
step center DetermineDuty '{"unit": "650421", "method": "MEETING", "decidedBy": "市政务服务中心", "document": "会议纪要〔2025〕7号"}'
step shanshan Sign '{}'
refused 422 shanshan "/tickets/$number/steps/Return" '{"reason": "不属本县", "basis": "无"}'

heading '第十七条、第十八条：延期'
step shanshan RequestExtension '{"workingDays": 40, "reason": "管网改造需要采购"}'
step center AgreeExtension '{"notice": "已告知诉求人延期及原因"}'
deadlines

heading '第十九条：办理情况缺项'
refused 422 shanshan "/tickets/$number/steps/RequestClosure" '{"report": {"handledBy": "鄯善县供水站"}}'

heading '第二十条：不同意办结；第二十二条至第二十四条：重办、履责意见、回访'
step shanshan RequestClosure "$(report)"
step center RefuseClosure '{"reason": "没有正面回应诉求"}'
step shanshan RequestClosure "$(report)"
step center AgreeClosure '{}'
step requester Evaluate '{"callService": "SATISFIED", "handling": "DISSATISFIED"}'
step shanshan Sign '{}'
refused 422 shanshan "/tickets/$number/steps/RequestClosure" "$(report)"
step shanshan ClassifyRedo '{"item": "CANNOT_NOW", "statement": {"document": "履责意见〔2025〕2号", "signedBy": "分管副县长"}}'
step shanshan RequestClosure "$(report)"
step center AgreeClosure '{}'
step requester Evaluate '{"callService": "SATISFIED", "handling": "VERY_DISSATISFIED"}'
step center FollowUp '{"channel": "PHONE", "reason": "改造工期太长", "unitsFault": false}'
unsolved=$number
record

heading '第十二条第五项：同一事项，做好解释工作'
accept calltaker "$(complaint '连木沁镇又停水。')"
step center DispatchToExplain "{\"unit\": \"650421\", \"earlier\": \"$unsolved\"}"

heading '第二十六条：突发事项，2 小时处理；不可抗力；移交 110'
accept calltaker "$(help 突发/区域性水电气网 650421 全镇停电。 ', "emergency": "AREA_UTILITY"')"
step calltaker Dispatch '{"unit": "650421"}'
step shanshan ReportDisposal '{"text": "抢修队已到现场"}'
step center DeclareForceMajeure '{"event": "沙尘暴", "approvedBy": "市应急管理局"}'
step center EndForceMajeure '{}'
deadlines
accept calltaker "$(help 突发/公共安全警情 650421 有人扬言要点火。 ', "emergency": "PUBLIC_SAFETY"')"
step calltaker HandOver '{"line": "110", "note": "已将地点和来电告知 110"}'

heading '第四条：转送下级承办单位'
call 200 GET /units center
if [[ $body == *'"650421-lukqin"'* ]]; then
    call 200 POST /units/650421-lukqin/approval center '{"document": "吐政服〔2025〕4号"}'
    accept calltaker "$(help 水电气热/水质 650421/鲁克沁镇 自来水有异味。)"
    step calltaker Dispatch '{"unit": "650421"}'
    step shanshan Sign '{}'
    step shanshan Transfer '{"unit": "650421-lukqin", "note": "由镇里先查管网"}'
    deadlines
else
    printf '  没有下级承办单位；在 ./hotline client 中 feature:install hotline-unit-lukqin，再运行一次。\n'
fi

heading '第二十一条：未评价不视为满意'
accept calltaker '{"channel": "PHONE", "kind": "CONSULTATION", "category": "公安政务/身份证", "place": "650402", "text": "身份证怎样补办？",
    "contact": {"phone": "13899990001"}, "at": "2025-03-28T10:00:00+08:00"}'
step calltaker AnswerAtOnce '{"text": "持户口簿到就近派出所办理。", "at": "2025-03-28T10:02:00+08:00"}'
until_said '"Archive"' "/tickets/$number/history"
record

heading '第二十九条、第二十八条第五项：预警，逾期督办'
accept calltaker "$(help 水电气热/水质 650421 自来水发黄。 ', "at": "2025-03-28T10:00:00+08:00"')"
step calltaker Dispatch '{"unit": "650421", "at": "2025-03-28T10:05:00+08:00"}'
until_said '"A28.5"' "/tickets/$number/history"
record

heading '第二十八条：督办'
step center OpenSupervision '{"ground": "A28.1", "document": "市领导批示〔2025〕11号"}'
step center CloseSupervision '{"supervision": 1, "result": "已处置"}'

heading '每一条都按办法办理。'
