/** Numbers for Prometheus, in its text format 0.0.4. Labels come from closed sets (route patterns, never addresses). */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const;

interface Series {
  count: number;
  sum: number;
  readonly buckets: number[];
}

export interface Metrics {
  begin(): void;
  end(request: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  /** the page that Prometheus reads */
  text(): string;
}

/** @param build labels of zhengmai_build_info */
export function metricsOf(build: Readonly<Record<string, string>>): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Series>();
  const started = Date.now() / 1000 - process.uptime();
  let inFlight = 0;
  return {
    begin: () => {
      inFlight++;
    },
    end: ({ method, route, status, seconds }) => {
      inFlight--;
      const counted = labelled({ method, route, status: String(status) });
      requests.set(counted, (requests.get(counted) ?? 0) + 1);
      const series = durations.get(route) ?? { count: 0, sum: 0, buckets: BUCKETS.map(() => 0) };
      series.count++;
      series.sum += seconds;
      for (const [at, most] of BUCKETS.entries())
        if (seconds <= most) series.buckets[at] = (series.buckets[at] ?? 0) + 1;
      durations.set(route, series);
    },
    text: () => {
      const lines: string[] = [];
      const metric = (name: string, type: string, help: string, samples: readonly (readonly [string, number])[]) =>
        lines.push(
          `# HELP ${name} ${help}`,
          `# TYPE ${name} ${type}`,
          ...samples.map(([suffix, value]) => `${name}${suffix} ${value}`),
        );
      metric("zhengmai_build_info", "gauge", "Version of the program.", [[labelled(build), 1]]);
      metric("zhengmai_http_requests_total", "counter", "Requests answered.", [...requests]);
      metric(
        "zhengmai_http_request_duration_seconds",
        "histogram",
        "Time from a request to the end of its answer.",
        [...durations].flatMap(([route, { count, sum, buckets }]): readonly (readonly [string, number])[] => [
          ...BUCKETS.map((most, at) => [`_bucket${labelled({ route, le: String(most) })}`, buckets[at] ?? 0] as const),
          [`_bucket${labelled({ route, le: "+Inf" })}`, count],
          [`_sum${labelled({ route })}`, sum],
          [`_count${labelled({ route })}`, count],
        ]),
      );
      metric("zhengmai_http_requests_in_flight", "gauge", "Requests that are being answered.", [["", inFlight]]);
      metric("process_resident_memory_bytes", "gauge", "Memory of the server, without the engine's own process.", [
        ["", process.memoryUsage.rss()],
      ]);
      metric("process_start_time_seconds", "gauge", "When the server was started.", [["", started]]);
      return `${lines.join("\n")}\n`;
    },
  };
}

const labelled = (labels: Readonly<Record<string, string>>): string =>
  `{${Object.entries(labels)
    .map(
      ([name, value]) => `${name}="${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`,
    )
    .join(",")}}`;
