import { defineConfig } from "@playwright/test";
import { pylonMockServer } from "@pylonkit/mock/playwright";

const PORT = Number(process.env["PYLON_MOCK_PORT"] ?? 4010);
const APP = Number(process.env["APP_PORT"] ?? 3000);
const executablePath = process.env["CHROMIUM"];

export default defineConfig({
  workers: 2,
  fullyParallel: true,
  reporter: "list",
  webServer: [
    pylonMockServer({ port: PORT }),
    {
      command: "node app.js",
      url: `http://127.0.0.1:${APP}/health`,
      env: { PORT: String(APP), PYLON_BASE_URL: `http://127.0.0.1:${PORT}`, PYLON_API_TOKEN: "pylon-mock-token" },
    },
  ],
  use: {
    baseURL: `http://127.0.0.1:${APP}`,
    launchOptions: {
      chromiumSandbox: process.getuid?.() !== 0,
      ...(executablePath !== undefined && { executablePath }),
    },
  },
});
