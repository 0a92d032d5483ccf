import { Profile } from "~/domain/calculator/profile";
import { notFound } from "./not-found";
import { parseSearch } from "./parse-form";

/** The profile in an address. A project that is no id at all is as absent as one that does not exist. */
export function askedProfile(request: Request): Profile {
  const profile = parseSearch(request, Profile);
  if (new URL(request.url).searchParams.get("project") && !profile.project) throw notFound("Project");
  return profile;
}
