import { describe, expect, it } from "vitest";
import { readDiagnostics } from "./tsc-diagnostics.ts";

describe("readDiagnostics", () => {
  it("reads TypeScript 6's figures", () => {
    const output =
      "Files:                         90\nInstantiations:             60140\nCheck time:                 0.30s\n";
    expect(readDiagnostics(output)).toEqual({ instantiations: 60_140, checkSeconds: 0.3 });
  });

  it("reads TypeScript 7's figures", () => {
    const output = "Instantiations:  60250\nMemory used:    45000K\nCheck time:     0.033s\nTotal time:     0.087s\n";
    expect(readDiagnostics(output)).toEqual({ instantiations: 60_250, checkSeconds: 0.033 });
  });

  it("refuses output without them, quoting it", () => {
    expect(() => readDiagnostics("error TS5083: Cannot read file")).toThrow(
      /no "Instantiations":\nerror TS5083: Cannot read file/,
    );
  });
});
