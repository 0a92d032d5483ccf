import type { Params } from "@remix-run/react";
import { notFound } from "./not-found";

/** A parameter of the address; a page without it does not exist. */
export function requireParam(params: Params, name: string): string {
  const value = params[name];
  if (!value) throw notFound(name);
  return value;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The same for an id: anything that is no uuid is a 404 before the database is asked. */
export function requireId(params: Params, name: string): string {
  const value = requireParam(params, name);
  if (!uuid.test(value)) throw notFound(name);
  return value.toLowerCase();
}

/** Can this be an id at all? */
export function isId(value: string): boolean {
  return uuid.test(value);
}

/** Where a page of a list begins, as its address says; anything that is no uuid is the first page. */
export function pageStart(value: string | null): string | undefined {
  return value && uuid.test(value) ? value : undefined;
}
