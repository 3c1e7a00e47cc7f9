// Solves the circulation on stdin with LEMON's network simplex, `repeats` times with the graph built anew each time.
// In:  repeats nodes arcs, then per arc: source target lower upper cost.   Out: cost, then the processor milliseconds of each run.
#include <cstdio>
#include <ctime>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <vector>

struct ArcData { int source, target, lower, upper; long long cost; };

int main() {
  int repeats, nodes, arcs;
  if (std::scanf("%d %d %d", &repeats, &nodes, &arcs) != 3) return 2;
  std::vector<ArcData> data(arcs);
  for (auto &arc : data)
    if (std::scanf("%d %d %d %d %lld", &arc.source, &arc.target, &arc.lower, &arc.upper, &arc.cost) != 5) return 2;
  std::vector<double> times;
  long long total = 0;
  for (int repeat = 0; repeat < repeats; repeat++) {
    auto began = std::clock();
    lemon::SmartDigraph graph;
    graph.reserveNode(nodes);
    graph.reserveArc(arcs);
    for (int node = 0; node < nodes; node++) graph.addNode();
    lemon::SmartDigraph::ArcMap<int> lower(graph), upper(graph);
    lemon::SmartDigraph::ArcMap<long long> cost(graph);
    for (auto &item : data) {
      auto arc = graph.addArc(graph.nodeFromId(item.source), graph.nodeFromId(item.target));
      lower[arc] = item.lower;
      upper[arc] = item.upper;
      cost[arc] = item.cost;
    }
    lemon::NetworkSimplex<lemon::SmartDigraph, int, long long> simplex(graph);
    simplex.lowerMap(lower).upperMap(upper).costMap(cost);
    if (simplex.run() != simplex.OPTIMAL) return 3;
    total = simplex.totalCost<long long>();
    times.push_back(1000.0 * (std::clock() - began) / CLOCKS_PER_SEC);
  }
  std::printf("%lld\n", total);
  for (double time : times) std::printf("%f\n", time);
}
