/** A category in a list: the long English ones are cut, so that the need's own name keeps its room. */
export function CategoryWord({ name }: { name: string }) {
  return (
    <span className="block truncate lg:max-w-28 2xl:max-w-none" title={name}>
      {name}
    </span>
  );
}
