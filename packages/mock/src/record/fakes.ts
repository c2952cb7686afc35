/** Made-up texts in place of real ones: the same one gets the same one, counted in the order they come. */
export interface Fakes {
  readonly numbered: (kind: string, original: string) => number;
  readonly email: (text: string) => string;
  readonly domain: (text: string) => string;
  readonly phone: (text: string) => string;
  readonly url: (text: string) => string;
  readonly text: (text: string) => string;
  readonly id: (text: string) => string;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Whether a text is a uuid, which tells nothing of anybody. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** Under which countries write companies a label further left, as `co.uk`. */
const SECOND_LEVEL = new Set(["co", "com", "org", "net", "ac", "gov", "edu"]);

const ENDINGS = new Set(["png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "csv", "txt", "zip", "mp3", "mp4", "html"]);

const FILLER = " some words stand here in place of what was written";

/**
 * Fakes for one recording. Nothing of a text but its kind and its size goes into its fake: it is a number in the order
 * of coming, so it cannot be computed back, and two recordings of the same calls have the same fakes.
 */
export function createFakes(): Fakes {
  const seen = new Map<string, Map<string, number>>();
  const numbered = (kind: string, original: string): number => {
    const ofKind = seen.get(kind) ?? new Map<string, number>();
    seen.set(kind, ofKind);
    const number = ofKind.get(original) ?? ofKind.size + 1;
    ofKind.set(original, number);
    return number;
  };

  const domain = (text: string): string => {
    const labels = text.trim().toLowerCase().replace(/\.$/, "").split(".");
    const [tld = "", second = ""] = labels.toReversed();
    const size = tld.length === 2 && SECOND_LEVEL.has(second) && labels.length > 2 ? 3 : 2;
    const company = `company-${numbered("domain", labels.slice(-size).join("."))}.example`;
    const below = labels.slice(0, -size).map((label) => `sub-${numbered("label of a domain", label)}`);
    return [...below, company].join(".");
  };

  return {
    numbered,
    domain,
    email(text) {
      const at = text.lastIndexOf("@");
      const number = numbered("email", text.trim().toLowerCase());
      return `person-${number}@${at === -1 ? "nowhere.example" : domain(text.slice(at + 1).replace(/[>\s].*$/s, ""))}`;
    },
    phone: (text) => `${/^\d/.test(text) ? "" : "+"}1555${String(numbered("phone", text)).padStart(7, "0")}`,
    url(text) {
      const number = numbered("url", text);
      try {
        const { hostname, pathname } = new URL(text);
        const ending = /\.(\w{1,4})$/.exec(pathname)?.[1]?.toLowerCase() ?? "";
        return `https://${domain(hostname)}/url-${number}${ENDINGS.has(ending) ? `.${ending}` : ""}`;
      } catch {
        return `/url-${number}`;
      }
    },
    text(text) {
      const label = `text-${numbered("text", text)}`;
      const size = 2 ** Math.floor(Math.log2(text.length));
      return size <= label.length ? label : (label + FILLER.repeat(Math.ceil(size / FILLER.length))).slice(0, size);
    },
    id: (text) =>
      isUuid(text)
        ? `00000000-0000-4000-8000-${String(numbered("uuid", text.toLowerCase())).padStart(12, "0")}`
        : `id-${numbered("id", text)}`,
  };
}
