# shellcheck shell=bash
# A REST client in bash and curl, for sessions that play steps and say them in words. To be sourced; it ends the session
# with an error as soon as an answer is not the expected one.
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

# enclose WHO NAME TYPE CONTENT: a file for the ticket at hand.
enclose() {
    local options=(--silent --show-error --max-time 30 --write-out '\n%{http_code}' --data-binary "$4"
        --header "Content-Type: $3" --header "Content-Disposition: attachment; filename*=UTF-8''$(escaped "$2")")
    if [[ $1 == requester ]]; then options+=(--header "Query-Code: $code"); else options+=(--user "$1:$1"); fi
    local answer
    answer=$(curl "${options[@]}" "$base/tickets/$number/attachments")
    status=${answer##*$'\n'} body=${answer%$'\n'*}
    if [[ $status != 201 ]]; then
        printf '✗ 附上 %s 应当回答 201，却回答 %s：\n%s\n' "$2" "$status" "$body" >&2
        exit 1
    fi
    told
}

# escaped TEXT: as a header says what is not ASCII.
escaped() {
    printf '%s' "$1" | od -An -tx1 -v | tr -d '\n' | tr ' ' '%'
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
        [[ $line != *'"workingDays":'* ]] || printf '        另同意延长 %s 个工作日\n' "$(granted "$line")"
        [[ -z $counted ]] || printf '        计入 %s\n' "$counted"
        [[ -z $exceptions ]] || printf '        其间 %s\n' "$exceptions"
        [[ -z $gaps ]] || printf '        暂估：%s\n' "$gaps"
    done <<<"${body//\{\"clock\":/$'\n'\{\"clock\":}"
}

# granted JSON: the days of each extension, added up as they are written.
granted() { grep -o '"workingDays":[0-9]*' <<<"$1" | cut -d: -f2 | paste -sd+; }

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
