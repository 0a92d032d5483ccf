import { z } from "zod";
import { SuggestAnswer } from "~/domain/measures/suggest-answer";
import { SuggestRequest } from "~/domain/measures/suggest-request";

/** RFC 9457, with a list of what is wrong in a body. */
const Problem = z.object({
  type: z.string().describe("A name for the kind of problem that never changes: urn:landfall:problem:wrong-value"),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("What to do."),
  instance: z.string().describe("urn:uuid:… — the number to quote; the server's log has it."),
  errors: z
    .array(
      z.object({
        path: z.string().describe("Dotted: project.sector, project.lists.0"),
        message: z.string().describe("What is wrong, and for codes what is allowed."),
      }),
    )
    .optional(),
});

const problems = {
  400: "The body is not JSON.",
  401: "No valid token.",
  403: "A session's request from elsewhere, or a token whose scope is too small.",
  405: "Another method; Allow names what there is.",
  411: "No Content-Length.",
  413: "More than 64 KB.",
  415: "Not application/json, or an encoded body.",
  422: "Values that cannot be; errors names each and what is allowed.",
  429: "Too many requests; Retry-After says when to come back.",
  500: "A failure on the server.",
  503: "Busy; Retry-After says when to come back.",
};

/** The interface as OpenAPI 3.1, made from the schemas that check it. */
export function openApi(): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "Landfall",
      version: "1",
      description:
        "Texts come in the language of Accept-Language (zh or en); without it in that of the account. Keys and codes never change.",
    },
    servers: [{ url: "/" }],
    security: [{ token: [] }, { session: [] }],
    paths: {
      "/api/v1/measures/suggest": {
        post: {
          operationId: "suggestMeasures",
          summary: "The measures that could serve a need, best first, each explained condition by condition",
          description:
            "In force before lapsed and superseded before draft. Another province, zone level or region excludes a measure; any other unmet condition puts it after all that fit. Guards come apart, those the wish offends first. A read-only token is enough.",
          parameters: [
            {
              name: "Accept-Language",
              in: "header",
              required: false,
              schema: { type: "string", examples: ["zh-CN", "en"] },
            },
          ],
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(SuggestRequest, "input") } },
          },
          responses: {
            200: {
              description: "Suggestions, guards, and whether nothing in force serves the need.",
              content: { "application/json": { schema: schemaOf(SuggestAnswer, "output") } },
            },
            ...Object.fromEntries(
              Object.entries(problems).map(([status, description]) => [
                status,
                {
                  description,
                  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
                },
              ]),
            ),
          },
        },
      },
    },
    components: {
      schemas: { Problem: schemaOf(Problem, "output") },
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "A personal API token: 我的账户 → 接口令牌, or the command token create.",
        },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "__Host-landfall",
          description: "A signed-in person's session, from a page of this system only.",
        },
      },
    },
  };
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): object {
  const { $schema: _sameForAll, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}
