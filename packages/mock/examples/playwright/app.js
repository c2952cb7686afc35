// The app under test: it lists the accounts, and passes on the header that chooses a world.
import { createServer } from "node:http";

const { PORT, PYLON_BASE_URL, PYLON_API_TOKEN } = process.env;

const pageFor = async (world) => {
  const headers = { authorization: `Bearer ${PYLON_API_TOKEN}`, ...(world && { "x-pylonkit-world": world }) };
  const answer = await fetch(`${PYLON_BASE_URL}/accounts`, { headers });
  if (!answer.ok) return "<p role=alert>Pylon is away</p>";
  const { data } = await answer.json();
  return `<ul>${data.map(({ name }) => `<li>${name}</li>`).join("")}</ul>`;
};

createServer(async (request, response) => {
  response.setHeader("content-type", "text/html");
  response.end(request.url === "/" ? await pageFor(request.headers["x-pylonkit-world"]) : "ok");
}).listen(Number(PORT), "127.0.0.1");
