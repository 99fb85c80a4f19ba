/** A doubt is settled with the names that it tells, from the list of doubts to the card of the mark, and leaves the list. */
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Corrections, DocumentText } from "../../server/model/api.ts";
import { chromiumPath, takeAllBack, WAIT, walk } from "./browser.ts";

const part = encodeURIComponent;
const NUMBER = "廊政办〔2034〕18号";
const TEXT = `廊坊市人民政府办公室关于推进数据共享工作的通知
${NUMBER}
各县（市、区）人民政府：
一、建立目录。（牵头单位：市财政局；配合单位：市综合执法局）
二、开展检查。（牵头单位：市综合执法局；责任单位：东风股）
廊坊市人民政府办公室
2034年3月15日
`;

describe.skipIf(chromiumPath === undefined)("a doubt and what may be meant (needs Chromium)", () => {
  const at = walk();
  const { api, seen, go } = at;
  beforeAll(async () => {
    const form = new FormData();
    form.append("files", new Blob([TEXT]), "plan.txt");
    const sent = await fetch(`${at.explorer.address}/api/import`, { method: "POST", body: form });
    const { id } = (await sent.json()) as { id: string };
    await (await fetch(`${at.explorer.address}/api/import/${id}/events`)).text();
  });
  afterEach(() => takeAllBack(at.explorer));
  const named = async (line: number) =>
    (await api<DocumentText>(`/documents/${part(NUMBER)}/text`)).marks.filter(
      (mark) => mark.kind === "unit" && mark.line === line,
    );
  const doubt = () => at.page.locator('.doubt[data-kind="ambiguous"]').filter({ hasText: "市综合执法局" });

  test("the card names the doubt, the form offers each name with one press, and the list is without it then", async () => {
    const [, mark] = await named(4);
    const [first, second] = mark?.candidates.map(({ name }) => name) ?? [];
    if (!first || !second) throw new Error("expected a name with several full forms");
    await go("/import", "doubts");
    await doubt().click();
    await seen("in-doubt").waitFor();
    expect(await seen("in-doubt").textContent()).toContain(`可能是：${first}、${second}`);
    expect(await seen("mend-wrong").isChecked()).toBe(false);
    const choices = seen("mend-hits").getByRole("button");
    expect(await choices.allTextContents()).toEqual(mark?.candidates.map(({ name }) => name));
    expect(await seen("mend-send").isDisabled()).toBe(true);
    // one, and then rather the other
    await choices.first().click();
    await choices.nth(1).click();
    expect(await choices.nth(1).getAttribute("aria-pressed")).toBe("true");
    await seen("mend-send").click();
    await seen("corrected").waitFor({ timeout: 30_000 });
    expect(await seen("card").locator(".card-no").textContent()).toBe(second);
    expect(await seen("in-doubt").count()).toBe(0);
    // every mark of the name
    for (const line of [4, 5]) expect((await named(line)).map(({ label }) => label)).toContain(second);
    await go("/import", "doubts");
    await expect.poll(() => doubt().count(), WAIT).toBe(0);
  });

  test("a full official name that no text has may be given instead; what is none is refused in words", async () => {
    const unknown = (await named(5)).find(({ outcome }) => outcome === "unresolved");
    await go(`/d/${part(NUMBER)}?mark=${part(unknown?.relationshipId ?? "")}`, "card");
    await seen("wrong").locator("summary").click();
    expect(await seen("mend-target").isChecked()).toBe(true);
    await seen("mend").getByTestId("mend-find").fill("东风市的那个股");
    await seen("mend-by-name").click();
    await seen("mend-send").click();
    await expect.poll(() => seen("mend").getByTestId("error").textContent(), WAIT).toContain("带地名的全称");
    expect((await api<Corrections>("/corrections")).total).toBe(0);
    await seen("mend").getByTestId("mend-find").fill("镇原县水务局");
    await seen("mend-by-name").click();
    await seen("mend-send").click();
    await expect
      .poll(async () => (await named(5)).map(({ label }) => label), { timeout: 30_000 })
      .toContain("镇原县水务局");
  });
});
