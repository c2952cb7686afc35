import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { readBundle } from "../../document/document.ts";
import { compare } from "./testing/comparison.ts";
import { independentOf } from "./testing/independent.ts";
import { mutatedBodies } from "./testing/mutated-bodies.ts";
import { PRISM_FAULTS } from "./testing/prism-faults.ts";
import { reportOn, type Row } from "./testing/report.ts";
import { readingOfTheMock, stockReading } from "./testing/stock-prism.ts";
import { subjectsOf } from "./testing/subjects.ts";
import { validBodies } from "./testing/valid-bodies.ts";

/** Distinct bodies of each kind for each operation. */
const BODIES = 200;

const given = process.env["PYLONKIT_SEED"];
const seed = given === undefined ? Date.now() % 2 ** 31 : Number(given);
if (!Number.isInteger(seed)) throw new TypeError(`PYLONKIT_SEED is a whole number; "${given}" was given`);

const document = readBundle();
const independent = independentOf(document);
const readings = {
  "Prism as it reads the document itself": await stockReading(document),
  "Prism as the mock has it read the document": readingOfTheMock(document),
};
const { compared, exempt } = subjectsOf(document);
const rows: Row[] = [];

describe("Prism and an independent validator", () => {
  afterAll(() => console.log(reportOn(rows, exempt, seed)));

  it.each(compared.map((subject) => [subject.entry.route, subject] as const))(
    "agree on bodies of %s",
    async (route, { entry, body, examples, canRefuse }) => {
      const comparison = compare(entry, readings, await independent.compile(body.pointer));
      const valid = await validBodies(document, body, examples, independent);
      /** Judges distinct bodies, and tells how many there were and how many objects among them both refuse. */
      const agreeOn = (bodies: fc.Arbitrary<unknown>) => {
        const seen = new Set<string>();
        let refused = 0;
        const judge = (one: unknown) => {
          seen.add(JSON.stringify(one));
          if (comparison.judge(one) === "refused" && isObject(one)) refused += 1;
        };
        fc.assert(fc.property(bodies, judge), { numRuns: BODIES, seed, skipEqualValues: true });
        return { bodies: seen.size, refused };
      };
      const kept = agreeOn(valid.arbitrary);
      const mutated = agreeOn(mutatedBodies(document, body, valid));
      rows.push({ route, valid: kept.bodies, mutated: mutated.bodies, refused: mutated.refused, met: comparison.met });
      expect(kept).toEqual({ bodies: BODIES, refused: 0 });
      expect(mutated.bodies).toBe(BODIES);
      expect(mutated.refused > 0, "a mutated body, still an object, that both refuse").toBe(canRefuse);
    },
  );

  it("differ for every fault of Prism that is listed, so that none is listed for nothing", () => {
    const never = PRISM_FAULTS.filter((fault) => !rows.some((row) => row.met.has(fault)));
    expect(never.map((fault) => fault.name)).toEqual([]);
  });
});

const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
