/** The shapes of the server that the picture is made from. */
export type {
  ApiNode,
  ApiRelationship,
  DocumentCard,
  DocumentPage,
  Evidence,
  Neighbours,
  OrganizationPage,
  Paths,
} from "../../server/model/api.ts";
export type { Level } from "../../server/model/record.ts";
