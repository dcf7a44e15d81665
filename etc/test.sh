#!/usr/bin/env bash
# Builds the product and runs every test of it. The last line is always "N passed, N failed, N skipped".
#
#   etc/test.sh                 everything: .NET tests, checks and unit tests of the web pages, the whole product in a browser
#   etc/test.sh dotnet          only some of it: any of dotnet, web, e2e
#
# Missing tools (PostgreSQL, Chromium, a Chinese font) are installed with apt-get when run as root; otherwise the script says what to install.
# Settings: FIRMLADDER_TEST_POSTGRES  connection string to the admin database of a server that may be used instead of a private one
#           E2E_DATABASE=Sqlite       the database below the browser tests: Sqlite (default) or PostgreSql
#           E2E_ARGS                  more arguments for the browser tests, e.g. "--grep firms"
#           TEST_ARGS                 more arguments for the .NET tests, e.g. "--filter FullyQualifiedName~Outbox"
#           CONFIGURATION=Debug
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
web=$root/angular-ui-less-host
configuration=${CONFIGURATION:-Debug}
host_dll=$root/src/FirmLadder.Host/bin/$configuration/net10.0/FirmLadder.Host.dll
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 NO_COLOR=1 NG_CLI_ANALYTICS=false

# Seconds a part may take before it is ended and counted as failed.
build_budget=1200 project_budget=900 lint_budget=300 unit_budget=600 e2e_budget=1500

passed=0 failed=0 skipped=0
host_pid='' postgres_folder='' postgres_bin=''
work=$(mktemp -d)

say() { printf '\n== %s\n' "$*"; }

fail() {
  failed=$((failed + 1))
  printf 'FAILED: %s\n' "$*"
}

finish() {
  local status=$?
  trap - EXIT
  stop_host
  stop_postgres
  rm -rf "$work"
  if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
  printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  if [ "$failed" -ne 0 ] || [ "$passed" -eq 0 ]; then exit 1; fi
  exit 0
}

# budgeted SECONDS NAME COMMAND… : runs the command within its time and prints how long it took.
budgeted() {
  local budget=$1 name=$2 start=$SECONDS status=0
  shift 2
  timeout --kill-after=15 "$budget" "$@" || status=$?
  if [ "$status" -eq 124 ] || [ "$status" -eq 137 ]; then printf '%s took longer than its %d s\n' "$name" "$budget"; fi
  printf '%s: %d s\n' "$name" $((SECONDS - start))
  return "$status"
}

# count NAME PASSED FAILED SKIPPED EXIT_STATUS : adds to the totals; a run without tests, or one that failed without saying where, is a failure.
count() {
  passed=$((passed + $2)) failed=$((failed + $3)) skipped=$((skipped + $4))
  if [ $(($2 + $3)) -eq 0 ]; then fail "$1 ran no test"; elif [ "$5" -ne 0 ] && [ "$3" -eq 0 ]; then fail "$1 ended with $5"; fi
}

# install COMMAND PACKAGE… : makes sure that a command exists.
install_packages() {
  local what=$1
  shift
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    printf '%s is missing: install it (Debian, Ubuntu: apt-get install %s) and try again.\n' "$what" "$*"
    return 1
  fi
  say "Installing $*"
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >"$work/apt.log" 2>&1 ||
    { apt-get update >>"$work/apt.log" 2>&1 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$work/apt.log" 2>&1; } ||
    { tail -20 "$work/apt.log"; return 1; }
}

need() {
  command -v "$1" >/dev/null || { printf '%s was not found: install %s and try again.\n' "$1" "$2"; exit 1; }
}

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 20000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then printf '%d' "$port" && return; fi
  done
}

random_password() { printf 'Aa1-%s' "$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')"; }

# --- PostgreSQL ------------------------------------------------------------------------------------------------------------------------

find_postgres() {
  local initdb
  initdb=$(command -v initdb || ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -1) || true
  if [ -n "$initdb" ]; then postgres_bin=$(dirname "$(readlink -f "$initdb")"); fi
  [ -n "$initdb" ]
}

# The server refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

start_postgres() {
  if [ -n "${FIRMLADDER_TEST_POSTGRES:-}" ]; then return; fi
  find_postgres || { install_packages PostgreSQL postgresql && find_postgres; }
  local password port
  password=$(random_password) port=$(free_port)
  postgres_folder=$(mktemp -d)
  printf '%s' "$password" >"$postgres_folder/password"
  if [ "$(id -u)" -eq 0 ]; then chown -R postgres "$postgres_folder"; fi
  as_postgres "$postgres_bin/initdb" -D "$postgres_folder/data" -U postgres --pwfile="$postgres_folder/password" -A scram-sha-256 \
    -E UTF8 --locale=C.UTF-8 --no-sync >"$work/initdb.log" || { cat "$work/initdb.log"; return 1; }
  as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -l "$postgres_folder/log" -w -s start \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgres_folder -c fsync=off -c max_connections=200" \
    || { cat "$postgres_folder/log"; return 1; }
  export FIRMLADDER_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Password=$password;Database=postgres"
}

stop_postgres() {
  if [ -z "$postgres_folder" ]; then return; fi
  as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -m immediate -s stop || true
  rm -rf "$postgres_folder"
  postgres_folder=''
}

# --- .NET ------------------------------------------------------------------------------------------------------------------------------

build() {
  say 'Building'
  local pages=true
  if [ ! -f "$web/package.json" ]; then pages=false; fi
  # Build nodes that stay would keep a pipe behind this script open.
  budgeted "$build_budget" build dotnet build FirmLadder.slnx -c "$configuration" -v quiet -nodeReuse:false -p:BuildWebPages="$pages" ||
    { fail 'the build'; exit 1; }
}

# The counters of a .trx file: total, passed, failed.
trx_counters() {
  sed -nE 's/.*<Counters total="([0-9]+)" executed="[0-9]+" passed="([0-9]+)" failed="([0-9]+)".*/\1 \2 \3/p' "$1"
}

run_project() {
  local name=$1 dll=$root/test/$1/bin/$configuration/net10.0/$1.dll trx=$work/$1.trx status=0 counters total=0 good=0 bad=0
  say "$name"
  # shellcheck disable=SC2086
  budgeted "$project_budget" "$name" dotnet test "$dll" --logger "trx;LogFileName=$trx" ${TEST_ARGS:-} || status=$?
  counters=$([ -f "$trx" ] && trx_counters "$trx" || true)
  if [ -n "$counters" ]; then read -r total good bad <<<"$counters"; fi
  if [ -n "${TEST_ARGS:-}" ] && [ "$total" -eq 0 ]; then return; fi
  count "$name" "$good" "$bad" $((total - good - bad)) "$status"
  # With a server at hand nothing may be left out for want of one.
  if [ -f "$trx" ] && grep -q 'Set FIRMLADDER_TEST_POSTGRES' "$trx"; then fail "$name skipped tests that need PostgreSQL"; fi
}

suite_dotnet() {
  local project
  say 'Format of the C# sources'
  { dotnet tool restore >/dev/null && budgeted "$lint_budget" format dotnet csharpier check .; } ||
    fail 'format of the C# sources (mend it with: dotnet csharpier format .)'
  start_postgres || { fail 'PostgreSQL did not start'; return; }
  for project in test/*.Tests; do run_project "$(basename "$project")"; done
}

# --- Web pages -------------------------------------------------------------------------------------------------------------------------

suite_web() {
  local status=0 line
  say 'Format and style of the web pages'
  (cd "$web" && budgeted "$lint_budget" lint npm run --silent lint) || fail 'lint of the web pages'
  say 'Unit tests of the web pages'
  (cd "$web" && budgeted "$unit_budget" 'unit tests of the web pages' npm test --silent) 2>&1 | tee "$work/unit.log" || status=$?
  line=$(sed -E 's/\x1b\[[0-9;]*m//g' "$work/unit.log" | grep -E '^ *Tests  ' | tail -1 || true)
  count 'unit tests of the web pages' "$(number "$line" passed)" "$(number "$line" failed)" "$(number "$line" 'skipped|todo')" "$status"
}

# number "3 failed | 10 passed" passed → 10
number() {
  local found
  found=$(grep -oE "[0-9]+ ($2)" <<<"$1" | grep -oE '[0-9]+' | paste -sd+ - || true)
  printf '%d' $((${found:-0}))
}

# --- The whole product in a browser ------------------------------------------------------------------------------------------------------

find_chromium() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null; then command -v "$name" && return; fi
  done
  return 1
}

prepare_browser() {
  find_chromium >/dev/null || install_packages Chromium chromium
  if ! fc-list :lang=zh 2>/dev/null | grep -q .; then install_packages 'A Chinese font' fonts-noto-cjk fontconfig || true; fi
}

start_host() {
  local port
  port=$(free_port)
  export BASE_URL=http://127.0.0.1:$port E2E_ADMIN_USER=admin
  E2E_ADMIN_PASSWORD=$(random_password) E2E_DEMO_PASSWORD=$(random_password)
  export E2E_ADMIN_PASSWORD E2E_DEMO_PASSWORD
  (
    cd "$root/src/FirmLadder.Host"
    export ASPNETCORE_ENVIRONMENT=Development ASPNETCORE_URLS=$BASE_URL Demo=true DemoFirms=false Blobs__Path=$work/blobs
    export Identity__Admin__Password=$E2E_ADMIN_PASSWORD Identity__Demo__Password=$E2E_DEMO_PASSWORD Identity__Session__AttemptsPerMinute=1000
    if [ "${E2E_DATABASE:-Sqlite}" = PostgreSql ]; then
      export Database__Provider=PostgreSql ConnectionStrings__Default="${FIRMLADDER_TEST_POSTGRES/Database=postgres/Database=firmladder_e2e}"
    else
      export ConnectionStrings__Default="Data Source=$work/e2e.db"
    fi
    exec dotnet "$host_dll"
  ) >"$work/host.log" 2>&1 &
  host_pid=$!
  wait_for_host
}

wait_for_host() {
  local deadline=$((SECONDS + 120))
  while ! grep -q 'is ready' "$work/host.log"; do
    if ! kill -0 "$host_pid" 2>/dev/null || [ "$SECONDS" -gt "$deadline" ]; then
      tail -40 "$work/host.log"
      return 1
    fi
    sleep 0.5
  done
}

stop_host() {
  if [ -z "$host_pid" ]; then return; fi
  kill "$host_pid" 2>/dev/null || true
  wait "$host_pid" 2>/dev/null || true
  host_pid=''
}

suite_e2e() {
  local status=0 counters
  say 'The product in a browser'
  prepare_browser || { fail 'no browser'; return; }
  if [ "${E2E_DATABASE:-Sqlite}" = PostgreSql ]; then start_postgres || { fail 'PostgreSQL did not start'; return; }; fi
  start_host || { fail 'the host did not start'; return; }
  CHROMIUM=$(find_chromium)
  export CHROMIUM PLAYWRIGHT_JSON_OUTPUT_NAME=$work/e2e.json PLAYWRIGHT_JSON_OUTPUT_FILE=$work/e2e.json
  # shellcheck disable=SC2086
  (cd "$web" && CI=1 budgeted "$e2e_budget" 'browser tests' npm run --silent e2e -- --reporter=list,json ${E2E_ARGS:-}) || status=$?
  counters=$(node -e "
    try {
      const s = JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8')).stats;
      console.log(s.expected, s.unexpected + s.flaky, s.skipped);
    } catch { console.log(0, 0, 0); }" "$work/e2e.json")
  # shellcheck disable=SC2086
  count 'browser tests' $counters "$status"
  if [ "$status" -ne 0 ]; then printf 'The last lines of the host:\n' && tail -20 "$work/host.log"; fi
  stop_host
}

# ---------------------------------------------------------------------------------------------------------------------------------------

suites=("$@")
if [ ${#suites[@]} -eq 0 ]; then suites=(dotnet web e2e); fi
for suite in "${suites[@]}"; do
  case $suite in
    dotnet | web | e2e) ;;
    *) printf 'Unknown part "%s": use dotnet, web or e2e.\n' "$suite" && exit 2 ;;
  esac
done

trap finish EXIT
trap 'exit 130' INT TERM
need dotnet 'the .NET SDK 10'
if [ -f "$web/package.json" ]; then need node 'Node.js 20.19 or later' && need npm 'npm'; fi
build
for suite in "${suites[@]}"; do
  if [ "$suite" != dotnet ] && [ ! -f "$web/package.json" ]; then
    say "There are no web pages yet: $suite is left out"
  else
    "suite_$suite"
  fi
done
say 'Result'
