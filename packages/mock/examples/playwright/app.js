// The app under test: it lists the accounts, and passes on the header that chooses a world.
import { createServer } from "node:http";

const { PORT, PYLON_BASE_URL, PYLON_API_TOKEN } = process.env;

createServer(async (request, response) => {
  if (request.url !== "/") return response.end("ok");
  const world = request.headers["x-pylonkit-world"];
  const headers = { authorization: `Bearer ${PYLON_API_TOKEN}`, ...(world && { "x-pylonkit-world": world }) };
  const answer = await fetch(`${PYLON_BASE_URL}/accounts`, { headers });
  response.setHeader("content-type", "text/html");
  if (!answer.ok) return response.end("<p role=alert>Pylon is away</p>");
  const { data } = await answer.json();
  response.end(`<ul>${data.map(({ name }) => `<li>${name}</li>`).join("")}</ul>`);
}).listen(Number(PORT), "127.0.0.1");
