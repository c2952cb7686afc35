import { defineConfig } from "vitest/config";

export default defineConfig({ test: { globalSetup: ["@pylonkit/mock/vitest/setup"] } });
