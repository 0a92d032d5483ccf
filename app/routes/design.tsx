import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { Frame } from "~/components/frame/frame";
import { Gallery } from "~/components/gallery/gallery";
import { galleryViewer } from "~/components/gallery/samples";
import { notFound } from "~/http/not-found";
import { env } from "~/platform/env.server";

/** Every component in the frame, for whoever builds pages. Development only; production does not even contain it. */
export async function loader({ request }: LoaderFunctionArgs) {
  if (env.nodeEnv === "production") throw notFound("Page");
  const { searchParams } = new URL(request.url);
  const isToasting = searchParams.has("toast");
  return json({ title: "Design", part: searchParams.get("part"), isToasting });
}

export default function Design() {
  const { part, isToasting } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  const toast = isToasting
    ? {
        kind: "success" as const,
        message: "已将“南川晶圆测试基地”移到评审",
        undo: { action: "/design", fields: { id: "1" } },
      }
    : null;
  return (
    <Frame viewer={galleryViewer} path="/board" search={search} isRailCollapsed={false} toast={toast} unread={3}>
      <Gallery part={part} />
    </Frame>
  );
}
