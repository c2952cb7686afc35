import { badRequest } from "./refusals.ts";

/** The address a field holds, or a 400: of the web, and whole. */
export function readAddress(field: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw badRequest(
    `${field}: ${JSON.stringify(text)} is no address; one such as "https://files.example/harbor.png" is expected.`,
  );
}

/** Refuses an address at which there is no picture Pylon takes, as far as its name tells; it looks at none. */
export function checkPicture(field: string, text: string): void {
  const [, extension] = /\.(gif|svg|webp|bmp|ico|tiff?|avif|heic|pdf)$/i.exec(readAddress(field, text).pathname) ?? [];
  if (extension === undefined) return;
  throw badRequest(`${field}: ${JSON.stringify(text)} is a ${extension}; a square png, jpg or jpeg is expected.`);
}

/** Refuses a text that is no mail address. */
export function checkEmail(field: string, text: string): void {
  if (/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(text)) return;
  throw badRequest(
    `${field}: ${JSON.stringify(text)} is no mail address; one such as "maya@harbor.example" is expected.`,
  );
}

/** The same for a list of them. */
export function checkEmails(field: string, texts: readonly string[] | undefined): void {
  for (const [index, text] of (texts ?? []).entries()) checkEmail(`${field}[${index}]`, text);
}

/** Refuses mail domains that are none, or that are there twice. */
export function checkDomains(field: string, domains: readonly string[]): void {
  for (const [index, domain] of domains.entries()) {
    const wrong = /[/:@]/.test(domain) ? "is an address" : /\s/.test(domain) ? "is no domain" : undefined;
    if (wrong) {
      throw badRequest(`${field}: ${JSON.stringify(domain)} ${wrong}; a domain such as "harbor.example" is expected.`);
    }
    if (domains.indexOf(domain) < index)
      throw badRequest(`${field}: ${JSON.stringify(domain)} occurs twice; name it once.`);
  }
}
