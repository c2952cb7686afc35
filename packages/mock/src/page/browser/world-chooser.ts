import { ask } from "./api.ts";
import { element } from "./element.ts";

/** The worlds of the mock in the list at the top. Every world has a page of its own, so that choosing one goes there. */
export async function showWorlds(select: HTMLSelectElement): Promise<void> {
  const { worlds } = await ask("worlds");
  const [, base = "", name] = /^(.*?)(?:\/_mock\/worlds\/([^/]+))?\/_mock\/$/.exec(location.pathname) ?? [];
  const options = [
    ["first", `${base}/_mock/`],
    ...worlds.map((world) => [world.name, `${base}/_mock/worlds/${encodeURIComponent(world.name)}/_mock/`]),
  ];
  const text = JSON.stringify([options, name]);
  if (select.dataset["shown"] === text || select === document.activeElement) return;
  select.dataset["shown"] = text;
  const here = name === undefined ? "first" : decodeURIComponent(name);
  select.replaceChildren(
    ...options.map(([label = "", value = ""], index) =>
      element("option", { value, selected: name === undefined ? index === 0 : index > 0 && label === here }, [label]),
    ),
  );
}
