/** What a body issued itself. */
import type { OrganizationBrief } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { words } from "../../i18n/index.ts";
import { issuedAddress } from "../../ui/index.ts";
import { Documents } from "../tasks/index.ts";

export function Issued({ name, page }: { readonly name: string; readonly page: OrganizationBrief }) {
  const t = words.value;
  if (page.issued.total === 0) return null;
  return (
    <Documents
      name={name}
      title={t.department.issued}
      list={page.issued}
      whole={() => api.allDocuments({ issuer: page.organization.id })}
      all={issuedAddress(page.organization.id)}
      testid="all-issued"
    />
  );
}
