#!/bin/sh
# What a script that talks to Pylon can be tried on, with nothing but curl.
set -eu

ready=$(mktemp -u)
mkfifo "$ready"
${PYLONKIT_MOCK:-npx pylonkit-mock} --json --port 0 --exit-with-parent >"$ready" &
mock=$!
trap 'kill "$mock" 2>/dev/null || true; wait "$mock" 2>/dev/null || true; rm -f "$ready"' EXIT
read -r line <"$ready" # {"url":"http://127.0.0.1:…","token":"…"}
url=$(printf '%s' "$line" | sed 's/.*"url":"\([^"]*\)".*/\1/')
token=$(printf '%s' "$line" | sed 's/.*"token":"\([^"]*\)".*/\1/')

pylon() { # METHOD PATH [BODY]
  curl --silent --show-error --request "$1" "$url$2" --header "Authorization: Bearer $token" \
    ${3:+--header 'Content-Type: application/json' --data "$3"} --write-out '\n%{http_code}\n'
}

echo "1. Close an issue"
pylon PATCH /issues/1042 '{"state":"closed"}' | grep -o '"state":"[a-z_]*"\|^[0-9]*$'

echo "2. A slip, and why it is refused"
pylon PATCH /issues/1042 '{"stat":"open"}' | grep -o '"errors":\[.*\]\|^[0-9]*$'

echo "3. The next call fails, as it may one day"
pylon POST /_mock/faults '{"operation":"GET /me","status":503,"times":1}' | tail -n 1
pylon GET /me | tail -n 1
pylon GET /me | tail -n 1

echo "4. What was sent"
pylon GET /_mock/journal | grep -o '"operation":"[^"]*","status":[0-9]*'
