import { badRequest } from "./refusals.ts";

/** Refuses a text that is no mail address, and says where it stands (assumed: Pylon words no such rule). */
export function checkAddress(field: string, address: string): void {
  if (/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(address)) return;
  throw badRequest(
    `${field}: ${JSON.stringify(address)} is no mail address; one such as "maya.chen@brightwater.example" is expected.`,
  );
}

/** The same for a list of them. */
export function checkAddresses(field: string, addresses: readonly string[] | undefined): void {
  for (const [index, address] of (addresses ?? []).entries()) checkAddress(`${field}[${index}]`, address);
}
