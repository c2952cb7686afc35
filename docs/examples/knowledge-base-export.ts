// Every published article as an HTML file, a folder for each knowledge base: node knowledge-base-export.ts ./export
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createPylon, items, unwrap } from "pylonkit";

const folder = process.argv[2] ?? "export";
const pylon = createPylon();
let written = 0;
for (const base of (await unwrap(pylon.GET("/knowledge-bases"))).data ?? []) {
  const inside = join(folder, encodeURIComponent(base.id));
  await mkdir(inside, { recursive: true });
  const params = { path: { id: base.id } };
  for await (const article of items(pylon, "GET /knowledge-bases/{id}/articles", { params })) {
    const html = article.current_published_content_html;
    if (!article.is_published || html == null) continue; // a draft
    await writeFile(join(inside, `${encodeURIComponent(article.id)}.html`), html);
    written += 1;
  }
}
console.log(`${written} articles in ${folder}`);
