import { Icon } from "./icon";

/** What the next stage still needs; each item leads to the place where it is filled in. */
export function MissingList({ items }: { items: { key: string; text: string; href?: string }[] }) {
  return (
    <ul className="missing">
      {items.map((item) => (
        <li key={item.key}>
          <Icon name="question" />
          {item.href ? (
            <a href={item.href} className="link">
              {item.text}
            </a>
          ) : (
            <span>{item.text}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
