// Compares go-vectors.ndjson with what Go itself makes of the same queries:
//
//	go run src/testing/check-vectors.go < src/testing/go-vectors.ndjson
//
// Go before 1.22 writes backspace and form feed as \u0008 and \u000c; the vectors have the newer form.
package main

import (
	"bufio"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"strings"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	count, differ := 0, 0
	for lines.Scan() {
		var vector struct{ Query, Json, Signature string }
		if err := json.Unmarshal(lines.Bytes(), &vector); err != nil {
			panic(err)
		}
		// What cannot be parsed is left out, and the error is of the rest.
		parameters, _ := url.ParseQuery(vector.Query)
		written, err := json.Marshal(parameters)
		if err != nil {
			panic(err)
		}
		newer := strings.NewReplacer(`\u0008`, `\b`, `\u000c`, `\f`).Replace(string(written))
		mac := hmac.New(sha256.New, []byte("app-secret"))
		mac.Write([]byte(newer))
		count++
		if newer != vector.Json || hex.EncodeToString(mac.Sum(nil)) != vector.Signature {
			differ++
			fmt.Printf("%q\n  Go:     %s\n  vector: %s\n", vector.Query, newer, vector.Json)
		}
	}
	fmt.Printf("%d vectors, %d differ\n", count, differ)
	if differ > 0 {
		os.Exit(1)
	}
}
