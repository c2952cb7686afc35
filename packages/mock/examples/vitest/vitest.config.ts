import { defineConfig } from "vitest/config";

const config = defineConfig({ test: { globalSetup: ["@pylonkit/mock/vitest/setup"] } });

export { config as default };
