// Tests against pylonkit-mock: one process for the package, a world of its own for each test.
package issues

import (
	"bufio"
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"
)

var mock struct {
	URL   string `json:"url"`
	Token string `json:"token"`
}

// TestMain starts the mock on a free port; closing its standard input ends it, also where npx stands between.
func TestMain(m *testing.M) {
	command := os.Getenv("PYLONKIT_MOCK")
	if command == "" {
		command = "npx pylonkit-mock"
	}
	words := append(strings.Fields(command), "--json", "--port", "0", "--exit-with-parent")
	process := exec.Command(words[0], words[1:]...)
	process.Stderr = os.Stderr
	stdin, err := process.StdinPipe()
	if err != nil {
		panic(err)
	}
	stdout, err := process.StdoutPipe()
	if err != nil {
		panic(err)
	}
	if err := process.Start(); err != nil {
		panic(err)
	}
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err != nil {
		panic(err)
	}
	if err := json.Unmarshal(line, &mock); err != nil {
		panic(err)
	}
	code := m.Run()
	stdin.Close()
	process.Wait()
	os.Exit(code)
}

type answer struct {
	status int
	body   map[string]any
}

func call(t *testing.T, base, method, path string, body any) answer {
	t.Helper()
	var sent bytes.Buffer
	if body != nil {
		if err := json.NewEncoder(&sent).Encode(body); err != nil {
			t.Fatal(err)
		}
	}
	request, err := http.NewRequest(method, base+path, &sent)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+mock.Token)
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	got := answer{status: response.StatusCode}
	if err := json.NewDecoder(response.Body).Decode(&got.body); err != nil {
		t.Fatal(err)
	}
	return got
}

// world opens a world of its own and returns the base URL to give to the code under test.
func world(t *testing.T, name string) string {
	t.Helper()
	opened := call(t, mock.URL, "POST", "/_mock/worlds", map[string]any{"world": name})
	return opened.body["url"].(string)
}

func TestClosedIssueIsClosed(t *testing.T) {
	pylon := world(t, "small")
	got := call(t, pylon, "PATCH", "/issues/1042", map[string]any{"state": "closed"})
	if state := got.body["data"].(map[string]any)["state"]; got.status != 200 || state != "closed" {
		t.Fatalf("got %d, state %v", got.status, state)
	}
}

func TestRefusalSaysWhy(t *testing.T) {
	got := call(t, world(t, "small"), "PATCH", "/issues/1042", map[string]any{"stat": "closed"})
	if reason := got.body["errors"].([]any)[0].(string); !strings.Contains(reason, `Did you mean "state"`) {
		t.Fatalf("got %d: %s", got.status, reason)
	}
}

func TestFailureOnDemand(t *testing.T) {
	pylon := world(t, "small")
	call(t, pylon, "POST", "/_mock/faults", map[string]any{"operation": "GET /me", "status": 503, "times": 1})
	first, second := call(t, pylon, "GET", "/me", nil), call(t, pylon, "GET", "/me", nil)
	if first.status != 503 || second.status != 200 {
		t.Fatalf("got %d and %d", first.status, second.status)
	}
}
