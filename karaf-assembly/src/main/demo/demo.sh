#!/usr/bin/env bash
# Plays the main job of the hotline against a running one, as its REST clients would, and says each step in words.
# Needs bash and curl. Ends with an error as soon as an answer is not the expected one.
set -euo pipefail
# shellcheck source=client.sh
source "$(dirname "${BASH_SOURCE[0]}")/client.sh"

heading '一、停水投诉：受理、转派、签收、申请办结、同意办结、评价、归档'
accept calltaker "$(complaint '小区从昨天起停水，物业说不清原因，请尽快恢复供水。')"
step calltaker Dispatch '{"unit": "650421", "note": "涉及三栋楼"}'
step shanshan Sign '{"desk": "县热线办"}'
step shanshan RequestClosure "$(report)"
step center AgreeClosure '{}'
step requester Evaluate '{"callService": "SATISFIED", "handling": "SATISFIED", "remark": "当天就修好了"}'
call 200 GET "/tickets/$number" requester
printf '  诉求人以查询码查看：%s\n' "$(text statusWord "$body")"
record
deadlines

heading '二、退回和再次转派'
accept calltaker "$(complaint '连木沁镇停水两天。')"
step center Dispatch '{"unit": "water"}'
step water Return '{"reason": "县域供水由县人民政府负责", "basis": "《城市供水条例》第七条"}'
step center AgreeReturn '{"note": "职责界定后转派至鄯善县"}'
step center Dispatch '{"unit": "650421"}'
step shanshan Sign '{}'
step shanshan RequestClosure "$(report)"
step center AgreeClosure '{}'
step requester Evaluate '{"callService": "VERY_SATISFIED", "handling": "FAIRLY_SATISFIED"}'
record

heading '三、不予受理'
accept calltaker '{"channel": "PHONE", "kind": "HELP", "category": "住房物业/物业服务", "place": "650402",
    "text": "请替我向外省的亲戚追讨借款。", "contact": {"phone": "13899990001"}}'
step calltaker Decline '{"ground": "A10.1", "explanation": "民间借贷不属于热线受理范围，已告知可以向人民法院起诉"}'

heading '四、咨询，即时答复'
accept anyone '{"channel": "MINI_PROGRAM", "kind": "CONSULTATION", "category": "公安政务/身份证", "place": "650402",
    "text": "身份证丢了，怎样补办？", "contact": {"phone": "13899990002"}}'
step calltaker AnswerAtOnce '{"text": "持户口簿到就近派出所办证窗口，20 个工作日内领取。", "source": "知识库/户籍/身份证补领", "suppliedBy": "police"}'
step requester Evaluate '{"callService": "VERY_SATISFIED", "handling": "SATISFIED"}'

heading '五、从纸质记录补录：2025 年 3 月 28 日的求助，其间有肉孜节、清明节'
accept calltaker '{"channel": "PHONE", "kind": "HELP", "category": "水电气热/水质", "place": "650421",
    "text": "自来水发黄。", "contact": {"phone": "13899990003"}, "at": "2025-03-28T10:00:00+08:00"}'
step center Dispatch '{"unit": "650421", "at": "2025-03-28T10:10:00+08:00"}'
deadlines

heading '六、出错时'
printf '  对没有申请办结的工单同意办结\n'
refused 409 center "/tickets/$number/steps/AgreeClosure" '{}'
printf '  办理情况缺项\n'
step shanshan Sign '{}'
refused 422 shanshan "/tickets/$number/steps/RequestClosure" '{"report": {"handledBy": "鄯善县供水站"}}'
printf '  内容不是 JSON\n'
refused 400 calltaker /tickets '{"channel": '
printf '  诉求人代单位申请办结\n'
refused 401 requester "/tickets/$number/steps/RequestClosure" "$(report)"
printf '  没有查询码查看别人的工单\n'
call 404 GET "/tickets/$number" anyone
printf '  404 %s\n' "$(text detail "$body")"
printf '  以上都没有改变工单，继续办结\n'
step shanshan RequestClosure "$(report)"
step center AgreeClosure '{}'
step requester Evaluate '{"callService": "SATISFIED", "handling": "SATISFIED"}'

printf '  转派至不存在的单位\n'
accept calltaker "$(complaint '小区停水。')"
refused 422 center "/tickets/$number/steps/Dispatch" '{"unit": "999999"}'
printf '  工单已变化\n'
stale='"7"' refused 412 center "/tickets/$number/steps/Decline" '{"ground": "A10.7", "explanation": "已在办理"}'
step center Decline '{"ground": "A10.7", "explanation": "同一事项正在办理，已告知原工单编号"}'

heading '全部环节与预期一致。'
