/** Asks again as long as the answer says to, as the client does: an engine that has just begun may count the whole graph first. */
export async function patientFetch(url: string): Promise<Response> {
  let response = await fetch(url);
  for (let n = 0; n < 30 && response.headers.has("retry-after"); n++) {
    await response.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, Number(response.headers.get("retry-after")) * 1_000));
    response = await fetch(url);
  }
  return response;
}
