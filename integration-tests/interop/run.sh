#!/usr/bin/env bash
# Runs every check_*.py of this folder with the packages of requirements.txt, in a virtual
# environment in the build folder. Build the project first ("mvn verify"). Arguments are handed on to
# each check; "--update" writes docs/INTEROP.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

venv=../target/interop-venv

skip() {
  printf 'SKIP: interop checks: %s\n' "$*"
  exit 0
}

shopt -s nullglob
checks=(check_*.py)
((${#checks[@]})) || skip 'there are no check_*.py'
command -v python3 >/dev/null || skip 'no python3'
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || skip 'python3 is older than 3.11'
python3 -c 'import venv, ensurepip' 2>/dev/null || skip 'python3 cannot create virtual environments'

# The copy tells a finished environment from one whose installation failed half-way.
if ! cmp -s requirements.txt "$venv/requirements.txt"; then
  SECONDS=0
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --only-binary=:all: \
    --requirement requirements.txt
  cp requirements.txt "$venv"
  printf 'Python packages: installed in %s s\n' "$SECONDS"
fi

for check in "${checks[@]}"; do
  printf -- '-- %s\n' "$check"
  # No compiled modules beside the sources.
  "$venv/bin/python" -B "$check" "$@"
done
