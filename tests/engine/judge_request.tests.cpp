// Do the rules alone say of a request what the diagnostic reader says of its text?
#include <catch2/catch_test_macros.hpp>
#include <taskform/fast_reader.hpp>
#include <taskform/request.hpp>

#include "laws.hpp"
#include "random_request.hpp"

using namespace taskform;

namespace {

constexpr unsigned seed = 20261125;
constexpr Now now = 1795426200000;  // 2026-11-23T09:30:00Z

}  // namespace

TEST_CASE("requests that break rules have the same issues by both readers", "[judge_request]") {
  std::mt19937 random(seed);
  std::size_t read_at_once = 0;
  for (int round = 0; round < 4'000; ++round) {
    const std::string text = random_request(random);
    TaskRequest request;
    read_at_once += read_fast(text, request) ? 1 : 0;
    const Breach breach = breach_by_request(text, now);
    CAPTURE(seed, round, text);
    REQUIRE(breach.empty());
  }
  CHECK(read_at_once > 1'000);
}
