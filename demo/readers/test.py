"""Runs the shared vectors through privacy_record.py: python3 test.py"""

import json
import sys
from datetime import datetime
from pathlib import Path

from privacy_record import is_current, is_granted, parse

vectors = json.loads(Path(__file__).with_name('vectors.json').read_text(encoding='utf-8'))
results = []


def check(name, found, wanted):
    # The order of choices is part of the record, and == of dicts does not look at it.
    passed = json.dumps(found, sort_keys=False) == json.dumps(wanted, sort_keys=False)
    results.append(passed)
    if not passed:
        print(f'Python: {name}: found {found!r}, wanted {wanted!r}')


for vector in vectors['records']:
    check(vector['name'], parse(vector['text']), vector['record'])
for vector in vectors['decisions']:
    record = parse(vector['text'])
    now = datetime.fromisoformat(vector['now'].replace('Z', '+00:00'))
    found = is_granted(record, vector['id']) and is_current(record, vector['version'], vector['maxAge'], now)
    check(vector['name'], found, vector['granted'])
for nothing in (None, b'', 1, [], {}):
    check(f'parse({nothing!r})', parse(nothing), None)

print(f'Python: {results.count(True)} passed, {results.count(False)} failed')
sys.exit(1 if not results or False in results else 0)
