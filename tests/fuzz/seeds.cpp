// Writes the first corpus of every fuzz target, from the conformance cases: seeds FOLDER.
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "conformance_cases.hpp"

using namespace taskform;
using nlohmann::json;

namespace {

constexpr std::size_t longest = 4096;

/// One folder of numbered files.
class Corpus {
 public:
  explicit Corpus(const std::filesystem::path& folder) : folder_(folder) {
    std::filesystem::create_directories(folder);
  }

  void add(const std::string& text) {
    std::ofstream file(folder_ / std::to_string(count_++), std::ios::binary);
    file << text;
  }

 private:
  std::filesystem::path folder_;
  int count_ = 0;
};

/// Two bytes of the status, 32 of the header, and the body.
std::string outcome_of(const json& one) {
  const int status = one["status"];
  std::string text{static_cast<char>(status >> 8), static_cast<char>(status & 0xFF)};
  std::string header = one.value("retryAfter", "");
  header.resize(32);
  return text + header + input_of(one);
}

void add_member(Corpus& corpus, const json& value, const std::string& name) {
  if (value.is_object() && value.contains(name) && value[name].is_string()) corpus.add(value[name]);
  if (!value.is_structured()) return;
  for (const json& inner : value) add_member(corpus, inner, name);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 1;
  const std::filesystem::path root = arguments[1];
  Corpus requests(root / "request"), responses(root / "response"), outcomes(root / "outcome"),
      lists(root / "list"), deadlines(root / "deadline"), entities(root / "entities"),
      streams(root / "task_stream");
  for (const auto& text : inputs_of("requests", longest)) {
    requests.add(text);
    add_member(deadlines, json::parse(text, nullptr, false), "deadline");
  }
  for (const auto& text : inputs_of("responses", longest)) {
    responses.add(text);
    add_member(entities, json::parse(text, nullptr, false), "displayName");
    streams.add("\1\7" + text + "\n" + text);
    streams.add("\1\7[" + text + "," + text + "]");
    streams.add("\1\7{\"count\":1,\"response\":[" + text + "],\"total\":1}");
  }
  for (const auto& text : inputs_of("lists", longest)) lists.add(text);
  for (const json& one : cases_of("outcomes")) outcomes.add(outcome_of(one));
}
