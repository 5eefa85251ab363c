# shellcheck shell=bash disable=SC2154,SC2034
# The process that runs: whether it does, where it listens, whether it answers. A part of the script hotline.

# Prints the process id if it is really ours.
running() {
    local pid
    [[ -f $run/pid ]] || return 1
    pid=$(<"$run/pid")
    kill -0 "$pid" 2>/dev/null || return 1
    if [[ -r /proc/$pid/cmdline ]]; then
        tr '\0' '\n' <"/proc/$pid/cmdline" | grep -qF -e "$program" || return 1
    fi
    echo "$pid"
}

# The ports that the running one was started with, whatever the environment says now.
recall_ports() {
    if [[ -f $run/ports ]]; then
        read -r http_host http_port ssh_port rmi_port jmx_port <"$run/ports"
    fi
}

check_ports() {
    local name port seen=' '
    for name in HTTP SSH RMI JMX; do
        local variable=${name,,}_port
        port=${!variable}
        if ! [[ $port =~ ^[0-9]{1,5}$ ]] || ((port < 1 || port > 65535)); then
            die "HOTLINE_${name}_PORT is $port, which is no port."
        fi
        [[ $seen != *" $port "* ]] || die "port $port is given twice; each of HOTLINE_{HTTP,SSH,RMI,JMX}_PORT must be its own."
        seen+="$port "
        if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            die "port $port is taken by another program; choose one by HOTLINE_${name}_PORT."
        fi
    done
    export HOTLINE_HTTP_PORT=$http_port HOTLINE_SSH_PORT=$ssh_port HOTLINE_RMI_PORT=$rmi_port HOTLINE_JMX_PORT=$jmx_port
}

get() {
    # shellcheck disable=SC2016 # the inner bash expands its own arguments
    timeout 10 bash -c 'exec 3<>"/dev/tcp/$1/$2" && printf "GET %s HTTP/1.0\r\nHost: %s\r\n\r\n" "$3" "$1" >&3 && cat <&3' \
        get "${http_host/#0.0.0.0/127.0.0.1}" "$http_port" "$1" 2>/dev/null
}

# A publishing endpoint may say 200 with nothing after it for a moment: the bodies count, and are read to their end.
answers() {
    [[ $(get /api/health) == *'"status":"UP"'* && $(get '/soap/tickets?wsdl') == *definitions* ]]
}

# The commands come a moment after REST.
shell_answers() {
    (client hotline:units) 2>/dev/null | grep -q 650421
}

end() {
    local pid=$1 waited=0
    kill "$pid" 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null; do
        ((++waited > 600)) && kill -9 "$pid" 2>/dev/null
        sleep 0.1
    done
    rm -f "$run/pid" "$run/ports"
}
