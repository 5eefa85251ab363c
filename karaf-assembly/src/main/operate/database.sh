# shellcheck shell=bash disable=SC2154,SC2034
# Which database the hotline keeps its tickets in. A part of the script hotline.

# Reads the options of start: sets url, user, password_file, and choice to postgres, embedded or nothing; modules to a folder or
# none, where one of them is given.
read_choice() {
    choice='' url='' user='' password_file=''
    while (($#)); do
        local option=$1
        case $option in
            --embedded) choice=embedded ;;
            --no-modules) modules=none ;;
            --postgres | --user | --password-file | --modules)
                (($# > 1)) || die "$option needs a value; ./hotline help shows it."
                shift
                case $option in
                    --postgres) choice=postgres url=$1 ;;
                    --user) user=$1 ;;
                    --password-file) password_file=$1 ;;
                    --modules) modules=$1 ;;
                esac
                ;;
            *) die "start knows no $option; ./hotline help shows what it knows." ;;
        esac
        shift
    done
    if [[ $choice != postgres ]]; then
        [[ -z $user$password_file ]] || die "--user and --password-file belong to --postgres."
        return 0
    fi
    [[ $url =~ ^jdbc:postgresql://[^/?@[:space:]]+/[^/?@[:space:]]+(\?[^[:space:]]*)?$ ]] ||
        die "--postgres wants jdbc:postgresql://HOST:PORT/NAME."
    [[ $url != *[?\&]password=* ]] ||
        die "a password in the address is seen by everybody on this machine; use --password-file, or let it be asked for."
    if [[ $url =~ ^(.*)([?\&])user=([^\&]*)\&?(.*)$ ]]; then
        user=${user:-${BASH_REMATCH[3]}}
        url=${BASH_REMATCH[1]}${BASH_REMATCH[2]}${BASH_REMATCH[4]}
        url=${url%[?\&]}
    fi
    [[ $user =~ ^[^[:space:]\\\$]+$ ]] || die "which user of the database? Say --user."
    read_password
}

read_password() {
    if [[ -n $password_file ]]; then
        [[ -r $password_file ]] || die "the password file $password_file cannot be read."
        password=$(<"$password_file")
    elif [[ -n ${HOTLINE_DATABASE_PASSWORD+given} ]]; then
        password=$HOTLINE_DATABASE_PASSWORD
    elif [[ -t 0 ]]; then
        read -rsp "Password of $user: " password
        echo
    else
        die "the password of $user is missing; give it by --password-file or HOTLINE_DATABASE_PASSWORD."
    fi
}

# Puts the shipped settings for that database in place; what was there comes back where the start fails.
choose_database() {
    [[ -n $choice ]] || return 0
    local shipped
    if [[ $choice == embedded ]]; then
        keep_choice
        rm -f "$secret"
        cp -a "$program/etc/${datasource##*/}" "$datasource"
        return 0
    fi
    shipped=$(compgen -G "$program/system/org/hotline12345/features/*/features-*-datasource-postgresql.cfg" | head -1)
    keep_choice
    (
        umask 077
        printf '%s' "$password" >"$secret"
        # shellcheck disable=SC2016 # Karaf knows its own folder
        url=$url user=$user awk '
            /^url *=/ { u = ENVIRON["url"]; print "url = " u (u ~ /logServerErrorDetail=/ ? "" : (u ~ /\?/ ? "&" : "?") "logServerErrorDetail=false"); next }
            /^user *=/ { print "user = " ENVIRON["user"]; next }
            /^password *=/ { print "password = FILE(${karaf.etc}/hotline-database.password)"; next }
            { print }' "$shipped" >"$datasource.new" && mv "$datasource.new" "$datasource"
    )
}

keep_choice() {
    rm -rf "$run/choice"
    (
        umask 077
        mkdir -p "$run/choice"
    )
    cp -a "$datasource" "$run/choice"
    if [[ -f $secret ]]; then cp -a "$secret" "$run/choice"; fi
}

forget_choice() {
    [[ -d $run/choice ]] || return 0
    rm -f "$secret"
    cp -a "$run/choice/." "$run/etc"
    rm -rf "$run/choice"
}

database() {
    local address
    address=$(sed -n 's/^ *url *= *jdbc:\([^?]*\).*/\1/p' "$datasource" | head -1)
    case $address in
        derby:*) echo "embedded, $run/database" ;;
        postgresql:*) echo "PostgreSQL ${address#postgresql://} as $(sed -n 's/^ *user *= *//p' "$datasource")" ;;
        *) echo "as $datasource says" ;;
    esac
}

# What the hotline has said of a database that will not do, since the log was $1 bytes long.
complaint() {
    [[ -f $log ]] || return 0
    tail -c "+$(($1 + 1))" "$log" | sed -n 's/.* ERROR Migrations *The database cannot be used: /the database cannot be used: /p' | head -1
}

# Whether it goes on by itself when the database answers; it says so some seconds after its complaint.
waits() {
    local looked
    for ((looked = 0; looked < 80; looked++)); do
        if tail -c "+$(($1 + 1))" "$log" | grep -q 'The platform waits for the database'; then return 0; fi
        sleep 0.1
    done
    return 1
}
