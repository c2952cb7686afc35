#!/usr/bin/env bash
# Commits the new digest to a branch and opens a pull request for it. The branch is named by the facts of the digest:
# where it is there already, they were proposed before, and nothing is done.
# Usage: propose.sh BRANCH DATE BODY_FILE    (GH_TOKEN for gh; run at the root of the repository)
set -euo pipefail
branch=$1 date=$2 body=$3

if git ls-remote --exit-code --heads origin "$branch" >/dev/null; then
  echo "$branch is there already: these facts were proposed before"
  exit 0
fi
git switch --create "$branch"
git add "spec/vendor/$date.json"
git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
  commit --message "Add the digest of the vendor's document of $date"
git push origin "$branch"
gh pr create --head "$branch" --title "The vendor's document of $date" --body-file "$body"
