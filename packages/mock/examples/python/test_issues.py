"""Tests against pylonkit-mock: one process for the module, a world of its own for each test."""

import json
import os
import shlex
import subprocess
import unittest
import urllib.error
import urllib.request

mock = None


def setUpModule():
    """Starts the mock on a free port; it prints one line of JSON when it is up."""
    global mock
    command = shlex.split(os.environ.get("PYLONKIT_MOCK", "npx pylonkit-mock"))
    process = subprocess.Popen(
        [*command, "--json", "--port", "0", "--exit-with-parent"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    mock = {"process": process, **json.loads(process.stdout.readline())}


def tearDownModule():
    """Closes the mock's standard input, which ends it, also where something stands between."""
    process = mock["process"]
    process.stdin.close()
    process.wait(timeout=10)
    process.stdout.close()


def call(base, method, path, body=None):
    """The status and the JSON of the answer, whatever it is."""
    request = urllib.request.Request(
        base + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": "Bearer " + mock["token"], "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


class Issues(unittest.TestCase):
    def setUp(self):
        _, world = call(mock["url"], "POST", "/_mock/worlds", {"world": "small"})
        self.pylon = world["url"]  # give this to your code as Pylon's base URL

    def test_closed_issue_stays_closed(self):
        status, answer = call(self.pylon, "PATCH", "/issues/1042", {"state": "closed"})
        self.assertEqual((status, answer["data"]["state"]), (200, "closed"))
        _, state = call(self.pylon, "GET", "/_mock/state")
        self.assertIn("closed", [issue["state"] for issue in state["issues"] if issue["number"] == 1042])

    def test_refusal_says_why(self):
        status, answer = call(self.pylon, "PATCH", "/issues/1042", {"stat": "closed"})
        self.assertEqual(status, 400)
        self.assertRegex(answer["errors"][0], 'Did you mean "state"')

    def test_failure_on_demand(self):
        call(self.pylon, "POST", "/_mock/faults", {"operation": "GET /me", "status": 503, "times": 1})
        self.assertEqual([call(self.pylon, "GET", "/me")[0] for _ in range(2)], [503, 200])

    def test_limits_without_waiting(self):
        statuses = [call(self.pylon, "POST", "/issues/1042/note", {"body_html": "<p>x</p>"})[0] for _ in range(31)]
        self.assertEqual(statuses[-1], 429)
        call(self.pylon, "POST", "/_mock/clock", {"advanceMs": 60_000})
        self.assertEqual(call(self.pylon, "POST", "/issues/1042/note", {"body_html": "<p>x</p>"})[0], 200)

    def test_only_what_was_sent_here(self):
        call(self.pylon, "GET", "/me")
        _, journal = call(self.pylon, "GET", "/_mock/journal")
        self.assertEqual([entry["operation"] for entry in journal["entries"]], ["GET /me"])


if __name__ == "__main__":
    unittest.main()
