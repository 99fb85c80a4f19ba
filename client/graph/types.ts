/** The shapes of the server that the picture is made from. */
export type {
  ApiNode,
  DocumentCard,
  DocumentPage,
  Evidence,
  Neighbours,
  OrganizationPage,
  Paths,
  ReadRelationship,
} from "../../server/model/api.ts";
export type { Level } from "../../server/model/record.ts";
