import { packageTests } from "../../scripts/vitest.shared.ts";

export default packageTests({ include: ["test/**/*.test.ts"], typecheck: { enabled: false } });
