# shellcheck shell=bash disable=SC2154,SC2034
# The folder of modules that several nodes share. A part of the script hotline.

readonly shared=$run/etc/hotline.modules

# Refuses a folder that will not do, and sets modules to its whole path.
check_modules() {
    [[ -n $modules && $modules != none ]] || return 0
    [[ -d $modules ]] || die "--modules $modules is no folder; make it on what all nodes share, and name it on each of them."
    [[ -r $modules && -x $modules ]] || die "--modules $modules cannot be read by $(id -un)."
    modules=$(cd "$modules" && pwd -P)
    [[ $(df -P "$modules" | awk 'NR == 2 { print $6 }') != "$modules" ]] ||
        die "--modules $modules is where a share is mounted: without the share it is an empty folder, and every module would be taken for removed. Make a folder in it and name that."
}

# What was chosen now or before. Bundles that came from another folder would stay for ever: nobody looks there any more.
choose_modules() {
    local before=''
    if [[ -f $shared ]]; then before=$(<"$shared"); fi
    case $modules in
        '') modules=$before ;;
        none) modules='' ;;
    esac
    if [[ -n $before && $modules != "$before" ]]; then
        echo "Modules were taken from $before before."
        forget_bundles
    fi
    if [[ -n $modules && ! -d $modules ]]; then
        echo "The folder of modules $modules is not there now; the modules that were here stay until it is." >&2
    fi
    if [[ -n $modules ]]; then echo "$modules" >"$shared"; else rm -f "$shared"; fi
    export HOTLINE_MODULES=$modules
}

show_modules() {
    if [[ -f $shared ]]; then echo "  modules   $(<"$shared") (of all nodes: drop a bundle here once)"; fi
}
