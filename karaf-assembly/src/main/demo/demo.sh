#!/usr/bin/env bash
# Plays the main job of the hotline against a running one, as its REST clients would, and says each step in words.
# Needs bash and curl. Ends with an error as soon as an answer is not the expected one.
set -euo pipefail

base="${HOTLINE_URL:-http://localhost:${HOTLINE_HTTP_PORT:-8181}}/api"
number='' code='' body='' status=''

bold='' plain=''
if [[ -t 1 ]]; then
    bold=$'\033[1m' plain=$'\033[0m'
fi

heading() { printf '\n%s%s%s\n' "$bold" "$1" "$plain"; }

# text KEY JSON: the first string of that name.
text() {
    local pattern="\"$1\":\"(([^\"\\\\]|\\\\.)*)\""
    [[ $2 =~ $pattern ]] || return 0
    local found=${BASH_REMATCH[1]//\\\"/\"}
    printf '%s' "${found//\\n/ }"
}

# list KEY JSON: the first list of strings of that name.
list() {
    local pattern="\"$1\":\[([^]]*)\]"
    [[ $2 =~ $pattern ]] || return 0
    local found=${BASH_REMATCH[1]//\",\"/、}
    printf '%s' "${found//\"/}"
}

when() { local at=${1:0:19}; printf '%s' "${at/T/ }"; }

now() { date -u +%Y-%m-%dT%H:%M:%SZ; }

# call EXPECTED METHOD PATH WHO [BODY]: WHO is a demo account, "requester" with the query code, or "anyone".
# With stale set, it is said to be the version that the caller has seen.
call() {
    local expected=$1 method=$2 path=$3 who=$4 said=${5:-}
    local options=(--silent --show-error --max-time 30 --request "$method" --write-out '\n%{http_code}')
    case $who in
        anyone) ;;
        requester) options+=(--header "Query-Code: $code") ;;
        *) options+=(--user "$who:$who") ;;
    esac
    [[ -z ${stale:-} ]] || options+=(--header "If-Match: $stale")
    if [[ -n $said ]]; then
        options+=(--header 'Content-Type: application/json' --data-binary "$said")
    fi
    local answer
    if ! answer=$(curl "${options[@]}" "$base$path"); then
        printf '平台没有应答：%s\n先运行 ./hotline start。\n' "$base" >&2
        exit 1
    fi
    status=${answer##*$'\n'} body=${answer%$'\n'*}
    if [[ $status != "$expected" ]]; then
        printf '✗ %s %s 应当回答 %s，却回答 %s：\n%s\n' "$method" "$path" "$expected" "$status" "$body" >&2
        exit 1
    fi
}

# accept WHO BODY: a new ticket.
accept() {
    call 201 POST /tickets "$1" "$2"
    number=$(text number "$body") code=$(text queryCode "$body")
    printf '  工单 %s，查询码 %s\n' "$number" "$code"
    told
}

# step WHO NAME BODY: a step of the ticket at hand.
step() {
    call 200 POST "/tickets/$number/steps/$2" "$1" "$3"
    told
}

# told: the step that was just taken.
told() {
    local event=${body#*\"event\":}
    printf '  %s %s（%s）：%s［%s］\n' "$(text word "$event")" "$(text name "$event")" "$(text roleWord "$event")" \
        "$(text account "$event")" "$(text key "$event")"
}

# refused EXPECTED WHO PATH BODY: something that must not work.
refused() {
    call "$1" POST "$3" "$2" "$4"
    local where
    where=$(text where "$body")
    printf '  %s %s：%s%s\n' "$status" "$(text title "$body")" "$(text detail "$body")" "${where:+（$where）}"
    local key=${body#*\"paragraph\":}
    if [[ $key != "$body" ]]; then
        printf '      依据 %s %s\n' "$(text document "$key")" "$(text key "$key")"
    fi
    printf '      %s\n' "$(text remedy "$body")"
}

record() {
    call 200 GET "/tickets/$number/history" center
    printf '  办理记录\n'
    local line unit
    while IFS= read -r line; do
        [[ $line == *'"account"'* ]] || continue
        unit=$(text unitName "$line")
        printf '    %s  %s  %s（%s）  %s\n        %s %s\n' "$(when "$(text at "$line")")" "$(text word "$line")" \
            "$(text name "$line")" "${unit:-$(text roleWord "$line")}" "$(text account "$line")" \
            "$(text key "$line")" "$(text text "${line#*\"paragraph\":}")"
    done <<<"${body//\{\"sequence\":/$'\n'\{\"sequence\":}"
}

deadlines() {
    call 200 GET "/tickets/$number/deadlines" center
    printf '  时限\n'
    local line unit counted exceptions gaps amount measure
    while IFS= read -r line; do
        [[ $line == *'"due"'* ]] || continue
        unit=$(text unitName "$line") counted=$(list counted "$line") exceptions=$(list exceptions "$line")
        gaps=$(list gaps "$line") measure=$(text measure "$line") amount=${line#*\"amount\":} amount=${amount%%[,\}]*}
        case $measure in
            MINUTES) measure=分钟 ;;
            HOURS) measure=小时 ;;
            WORKING_DAYS) measure=个工作日 ;;
        esac
        printf '    %s%s：%s %s%s，%s 起，%s 止（%s）\n' "$(text word "$line")" "${unit:+（$unit）}" \
            "$(text key "$line")" "$amount" "$measure" "$(when "$(text start "$line")")" \
            "$(when "$(text due "$line")")" "$(state "$(text state "$line")")"
        [[ -z $counted ]] || printf '        计入 %s\n' "$counted"
        [[ -z $exceptions ]] || printf '        其间 %s\n' "$exceptions"
        [[ -z $gaps ]] || printf '        暂估：%s\n' "$gaps"
    done <<<"${body//\{\"clock\":/$'\n'\{\"clock\":}"
}

state() {
    case $1 in
        RUNNING) printf '计时中' ;;
        PAUSED) printf '审核中，暂停计时' ;;
        MET) printf '已按时' ;;
        LATE) printf '已逾期' ;;
    esac
}

report() {
    printf '{"report": {"handledAt": "%s", "handledBy": "鄯善县供水站", "personInCharge": "艾力·买买提",
        "result": "主管道已修复，17 时恢复供水", "legalBasis": "《城市供水条例》第二十二条",
        "reply": "已电话告知诉求人恢复供水，诉求人表示认可",
        "filing": {"filed": false, "reason": "管道自然老化爆裂，无违法行为", "basis": "《行政处罚法》第五十四条"}}}' "$(now)"
}

complaint() {
    printf '{"channel": "PHONE", "kind": "COMPLAINT", "category": "水电气热/停水", "place": "650421",
        "text": "%s", "contact": {"name": "阿依古丽", "phone": "13899990000", "address": "鄯善镇新城路 12 号"}%s}' "$1" "${2:-}"
}

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
step calltaker AnswerAtOnce '{"text": "持户口簿到就近派出所办证窗口，20 个工作日内领取。", "source": "知识库/户籍/身份证补领"}'
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
