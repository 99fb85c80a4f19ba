/** What a body's tasks belong to, and what it issued itself. */
import { useState } from "preact/hooks";
import type { OrganizationBrief } from "../../../server/model/api.ts";
import { words } from "../../i18n/index.ts";
import { formatRoute } from "../../state/index.ts";
import { DocumentRow, nodeAddress, ShowAll } from "../../ui/index.ts";

/** documents listed at first */
const FIRST = 12;

export function Programs({ page }: { readonly page: OrganizationBrief }) {
  const t = words.value;
  if (page.programs.length === 0) return null;
  return (
    <section>
      <h2 class="sec">
        {t.department.programs}
        <small class="num">{page.programs.length}</small>
      </h2>
      <ul class="cols2">
        {page.programs.map(({ program, tasks: n }) => (
          <li key={program.id}>
            <a class="u clip" href={nodeAddress(program.id)}>
              {program.name}
            </a>
            <span class="num dim">{n}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Issued({ page }: { readonly page: OrganizationBrief }) {
  const t = words.value;
  const [whole, setWhole] = useState(false);
  if (page.issued.total === 0) return null;
  return (
    <section>
      <h2 class="sec">
        {t.department.issued}
        <small class="num">
          <a
            class="u"
            data-testid="all-issued"
            href={formatRoute({
              view: "documents",
              level: "",
              place: "",
              year: "",
              genre: "",
              held: "",
              issuer: page.organization.id,
              sort: "newest",
            })}
          >
            {t.documents.inIndex(page.issued.total)}
          </a>
        </small>
      </h2>
      {page.issued.items.slice(0, whole ? undefined : FIRST).map((card) => (
        <DocumentRow key={card.id} document={card} aside={card.issuedOn ?? ""} />
      ))}
      {!whole && page.issued.total > FIRST && (
        <p class="rest">
          <ShowAll count={page.issued.total} onShow={() => setWhole(true)} />
        </p>
      )}
    </section>
  );
}
