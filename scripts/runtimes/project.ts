import { cp } from "node:fs/promises";
import { join } from "node:path";
import { installProject, type InstalledProject } from "../packages-check/install.ts";

const SCOPED = ["openapi", "core", "pagination", "filters", "retry", "rate-limit", "webhooks", "custom-fields"];
const PACKAGES = [...SCOPED.map((name) => `@pylonkit/${name}`), "pylonkit"];

/**
 * The suite in a project outside of the repository, with the packages installed from their tarballs; and a second copy
 * of one of them beside it, as a program with two versions of a package would have.
 */
export async function suiteProject(tarballs: Record<string, string>): Promise<InstalledProject> {
  const project = await installProject(tarballs, PACKAGES);
  const source = join(project.folder, "src");
  await cp(join(import.meta.dirname, "consumer"), source, { recursive: true });
  await cp(join(project.folder, "node_modules/@pylonkit/openapi"), join(source, "second-copy"), { recursive: true });
  return project;
}
