/** Which program: those with the most duties, or one that is searched for. */
import { useEffect } from "preact/hooks";
import type { Workload } from "../../../server/model/api.ts";
import { api } from "../../api/index.ts";
import { cell as count, figure, words } from "../../i18n/index.ts";
import { SeekBox } from "../../seek/index.ts";
import { useResource } from "../../state/index.ts";
import { Answer, Ask, Empty, KindGlyph, nodeAddress, ROLES, RoleBar, RoleDot, Stamp, sizeOf } from "../../ui/index.ts";
import { programsTwin } from "./twin.ts";
import "../../start.css";

/** programs offered before one is chosen */
const OFFERED = 30;

const programsOf = (data: Workload) =>
  data.columns
    // all others together have no name
    .filter((column) => column.name !== "")
    .map((column) => {
      const counts = data.columnTotals[column.key] ?? { lead: 0, responsible: 0, cooperating: 0 };
      return { ...column, counts, size: sizeOf(counts) };
    })
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));

/** Programs by the duties that belong to them: the ones that say most. */
export function Pick() {
  const t = words.value;
  const found = useResource("programs", (signal) =>
    api.workload(signal, { by: "program", place: "", collectives: true, limit: 1 }),
  );
  useEffect(() => {
    document.title = `${t.nav.program} · 政脉`;
  }, [t]);
  return (
    <>
      <Ask answer={t.program.pickHow}>{t.program.pick}</Ask>
      <div class="page wide">
        <div class="main">
          <div class="seek-page">
            <SeekBox big />
          </div>
          <Answer of={found}>
            {(data) => {
              const programs = programsOf(data);
              if (programs.length === 0) return <Empty title={t.program.noneYet} why={t.program.pickWhy} />;
              return (
                <section>
                  <h2 class="sec">
                    {t.kinds.Program}
                    <small>{t.program.byDuties}</small>
                  </h2>
                  <div class="scroll-x">
                    <table class="tbl programs" data-testid="programs">
                      <thead>
                        <tr>
                          <th scope="col">{t.kinds.Program}</th>
                          {ROLES.map((role) => (
                            <th scope="col" class="r" key={role}>
                              <RoleDot role={role} /> {t.roles[role]}
                            </th>
                          ))}
                          <th scope="col" class="r">
                            {t.workload.total}
                          </th>
                          <td class="share" />
                        </tr>
                      </thead>
                      <tbody>
                        {programs.slice(0, OFFERED).map((program) => (
                          <tr key={program.key}>
                            <th scope="row">
                              <a href={nodeAddress(program.key)}>
                                <KindGlyph kind="Program" />
                                {program.name}
                              </a>
                            </th>
                            {ROLES.map((role) => (
                              <td class="r num" key={role}>
                                {count(program.counts[role])}
                              </td>
                            ))}
                            <td class="r num">{figure(program.size)}</td>
                            <td class="share">
                              <RoleBar counts={program.counts} most={programs[0]?.size ?? 1} />
                            </td>
                          </tr>
                        ))}
                      </tbody>
                    </table>
                  </div>
                </section>
              );
            }}
          </Answer>
        </div>
      </div>
      <Stamp
        question="programs"
        {...(found.data ? { table: () => programsTwin(programsOf(found.data as Workload)) } : {})}
      />
    </>
  );
}
