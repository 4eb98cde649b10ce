// How many nanoseconds does one answer take natively?
//   taskform-bench FILE ROUNDS MILLISECONDS
// FILE holds an answer a line; prints JSON: by candidate, a number for each round.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "candidates.hpp"

namespace {

using Answers = std::vector<std::string>;

struct Candidate {
  const char* name;
  std::int64_t (*read)(const std::string&);
  std::size_t times = 1;
  std::vector<double> samples{};
};

/// What came out of all reads. It is looked at, so that no compiler finds them useless.
std::int64_t sum = 0;

double milliseconds_for(const Candidate& candidate, const Answers& answers) {
  const auto start = std::chrono::steady_clock::now();
  for (std::size_t i = 0; i < candidate.times; ++i) {
    sum += candidate.read(answers[i % answers.size()]);
  }
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  return took.count();
}

void fit_times(Candidate& candidate, const Answers& answers, double milliseconds) {
  double took = milliseconds_for(candidate, answers);
  while (took < milliseconds) {
    candidate.times *= 2;
    took = milliseconds_for(candidate, answers);
  }
}

Answers read_answers(const char* file) {
  Answers answers;
  std::ifstream input(file);
  for (std::string line; std::getline(input, line);) answers.push_back(line);
  return answers;
}

bool all_agree(const std::vector<Candidate>& candidates, const Answers& answers) {
  for (const std::string& answer : answers) {
    const std::int64_t expected = candidates.front().read(answer);
    for (const Candidate& candidate : candidates) {
      if (expected == 0 || candidate.read(answer) != expected) return false;
    }
  }
  return !answers.empty();
}

void print(const std::vector<Candidate>& candidates) {
  const char* before = "{";
  for (const Candidate& candidate : candidates) {
    std::printf("%s\"%s\":[", before, candidate.name);
    for (std::size_t i = 0; i < candidate.samples.size(); ++i) {
      std::printf("%s%.2f", i == 0 ? "" : ",", candidate.samples[i]);
    }
    std::printf("]");
    before = ",";
  }
  std::printf("}\n");
}

}  // namespace

int main(int count, char** values) {
  if (count != 4) return EXIT_FAILURE;
  const Answers answers = read_answers(values[1]);
  std::vector<Candidate> candidates{
      {"glaze", by_glaze}, {"taskform", by_taskform}, {"nlohmann DOM", by_nlohmann}};
#ifdef TASKFORM_BENCH_SIMDJSON
  candidates.push_back({"simdjson DOM", by_simdjson});
#endif
  if (!all_agree(candidates, answers)) {
    std::fprintf(stderr, "The candidates read different things from %s.\n", values[1]);
    return EXIT_FAILURE;
  }
  for (Candidate& candidate : candidates) fit_times(candidate, answers, std::atof(values[3]));
  const auto rounds = static_cast<std::size_t>(std::atoi(values[2]));
  for (std::size_t round = 0; round < rounds; ++round) {
    for (std::size_t turn = 0; turn < candidates.size(); ++turn) {
      Candidate& candidate = candidates[(round + turn) % candidates.size()];
      const double took = milliseconds_for(candidate, answers);
      candidate.samples.push_back(took * 1e6 / static_cast<double>(candidate.times));
    }
  }
  print(candidates);
  return sum == 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
