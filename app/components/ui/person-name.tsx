import { Dash } from "./money";

/** A person by name, with their office where it helps to tell two apart. */
export function PersonName({ name, org, href }: { name: string | null; org?: string; href?: string }) {
  if (!name) return <Dash />;
  return (
    <span className="nowrap">
      {href ? (
        <a href={href} className="link-quiet">
          {name}
        </a>
      ) : (
        name
      )}
      {org ? <span className="text-faint"> {org}</span> : null}
    </span>
  );
}
