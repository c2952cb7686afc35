"""Writes go-vectors.ndjson: queries, the JSON that Go makes of their parameters, and its signature.

    python3 src/testing/go-vectors.py > src/testing/go-vectors.ndjson

It shares nothing with the package: Python's own JSON writer and UTF-8 decoder, its order of byte strings, and openssl
for the digests. Rules from Go's net/url (ParseQuery) and encoding/json (Marshal), Go 1.22 and later.
"""

import codecs
import json
import random
import re
import subprocess
from urllib.parse import unquote_to_bytes

SECRET = "app-secret"
INVALID = "\U0010fffe"  # stands for one byte that is not UTF-8 until the JSON is written

codecs.register_error("each-byte", lambda error: (INVALID, error.start + 1))


def parameters(query):
    found = {}
    for part in query.encode().split(b"&"):
        if part == b"" or b";" in part or re.search(rb"%(?![0-9A-Fa-f]{2})", part):
            continue
        key, _, value = (unquote_to_bytes(one) for one in part.replace(b"+", b" ").partition(b"="))
        found.setdefault(key, []).append(value)
    return found


def quoted(raw):
    written = json.dumps(raw.decode("utf-8", "each-byte"), ensure_ascii=False)
    for special in "<>&\u2028\u2029":
        written = written.replace(special, "\\u%04x" % ord(special))
    return written.replace(INVALID, "\\ufffd")


def go_json(query):
    found = parameters(query)
    return "{" + ",".join(quoted(key) + ":[" + ",".join(map(quoted, found[key])) + "]" for key in sorted(found)) + "}"


def signature(payload):
    command = ["openssl", "dgst", "-sha256", "-hmac", SECRET, "-r"]
    return subprocess.run(command, input=payload.encode(), capture_output=True, check=True).stdout.split()[0].decode()


CHOSEN = [
    "",
    "&&",
    "a",
    "=v",
    "issue_id=1042&request_type=details",
    "b=2&a=1&b=1&a=2",
    "B=1&a=2&A=3&%5F=4",
    "q=%3Cb%3E+%26+%22x%22+%5C+%2F+%27",
    "sep=%E2%80%A8%E2%80%A9&%E2%80%A8=1",
    "c=%00%01%08%09%0A%0B%0C%0D%1F%7F%C2%80",
    # By UTF-16, U+1F6A2 (D83D DEA2) sorts before U+FF21; by bytes it sorts after.
    "%EF%BC%A1=1&%F0%9F%9A%A2=2&%C3%BC=3",
    "bad=%FF&bad=%C3&bad=%E2%82&bad=%F0%9F%9A&bad=%C0%AF&bad=%ED%A0%80&bad=%F4%90%80%80",
    "overlong=%E0%80%80&overlong=%E0%9F%BF&overlong=%F0%80%80%80&overlong=%F0%8F%BF%BF&overlong=%C1%BF&least=%E0%A0%80&least=%F0%90%80%80",
    "beyond=%F5%80%80%80&beyond=%F8%88%80%80%80&beyond=%80&last=%F4%8F%BF%BF&last=%ED%9F%BF&last=%EE%80%80",
    "real=%EF%BF%BD&%FF=1&%FE=2",
    "bom=%EF%BB%BFx",
    "dropped=1;2&kept=3%3B4&broken=%zz&broken=%4&%=1&x=%25",
    "name=Hafen+K%C3%B6ln&emoji=🚢&plus=%2B",
    "%3C=1&%3D=2&a%3Db=c=d=e",
    "__proto__=1&constructor=2&10=a&9=b&01=c",
]


def made_up(rng):
    pieces = (
        ["%%%02X" % rng.randrange(256) for _ in range(3)]
        + ["%%%02x" % byte for byte in chr(rng.choice([0x2028, 0x2029, 0xFC, 0x1F6A2, 0xFFFD, 0x7FF, 0xD7FF])).encode()]
        + list("abcABC019=&_-.~" * 2) + list("==&&+;%") + ["%26", "%3D", "%3C", "%00", "%22", "%5C", "ü", "🚢"]
    )
    return "".join(rng.choice(pieces) for _ in range(rng.randrange(1, 40)))


if __name__ == "__main__":
    rng = random.Random(20261121)
    queries = CHOSEN + [made_up(rng) for _ in range(240)]
    vectors = [{"query": one, "json": go_json(one), "signature": signature(go_json(one))} for one in queries]
    print("\n".join(map(json.dumps, vectors)))
