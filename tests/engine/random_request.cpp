#include "random_request.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace taskform {

namespace {

struct Choices {
  std::string_view name;
  std::vector<std::string> values;  ///< As JSON.
};

std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

const Choices choices[] = {
    {"title",
     {quoted("Call"), quoted(""), quoted(" \\t"), quoted("Anruf \\\"Ümit\\\""), quoted("😀"),
      quoted(std::string(256, 'a')), quoted("2026-11-23T09:30:00z"), quoted("/Date(1)/"),
      quoted("/Date(99999999999999999)/"), quoted("a\\u0000b"), "null"}},
    {"description",
     {quoted(""), quoted("Встреча\\nзавтра"), quoted("𝄞"), quoted(std::string(65536, 'x')),
      quoted("2026-11-23T24:00:00"), "null"}},
    {"deadline",
     {quoted("2026-11-23"), quoted("2026-11-23T09:30:00+02:00"), quoted("2026-11-23T09-30-00.500Z"),
      quoted("2026-11-23T09:30:00"), quoted("tomorrow"), quoted("0999-01-01"), quoted("9999-12-31"),
      quoted("2026-02-30"), quoted(""), "null"}},
    {"responsibleId",
     {quoted("293bb997-28d8-4be0-8547-6eb50add1f3c"),
      quoted("293BB997-28D8-4BE0-8547-6EB50ADD1F3C"),
      quoted("00000000-0000-0000-0000-000000000000"), quoted("mike"), quoted(""), "null"}},
    {"categoryId", {"30", "1", "0", "-7", "2147483647", "null"}},
    {"contactId", {"501", "0", "-1", "null"}},
    {"entityType", {quoted("case"), quoted("opportunity"), quoted("deal"), quoted(""), "null"}},
    {"entityId", {"7", "0", "-1", "null"}},
    {"isNotify", {"true", "false", "null"}},
    {"alertValue", {"15", "0", "-5", "1440", "100000", "null"}},
};

}  // namespace

std::string random_request(std::mt19937& random) {
  const auto below = [&](std::size_t limit) { return random() % limit; };
  const std::string_view space = below(4) == 0 ? " \n" : "";
  std::vector<std::string> members;
  for (const auto& [name, values] : choices) {
    if (below(8) == 0) continue;
    // The first is right, so that not everything is wrong at once.
    const auto& value = below(2) == 0 ? values.front() : values[below(values.size())];
    members.push_back(quoted(name).append(space).append(":").append(space).append(value));
  }
  if (below(2) == 0) std::ranges::shuffle(members, random);
  std::string json(space);
  json += '{';
  for (const auto& member : members) {
    if (json.back() != '{') json += ',';
    json.append(space).append(member);
  }
  return json.append(space).append("}").append(space);
}

}  // namespace taskform
