#!/bin/sh
# Runs the shared vectors through both readers. Prints `N passed, N failed` for each; fails where one fails.
cd "$(dirname "$0")" || exit 1
status=0
php test.php || status=1
# Nothing compiled is left in the repository.
PYTHONDONTWRITEBYTECODE=1 python3 test.py || status=1
exit $status
