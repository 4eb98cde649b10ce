// What the shared conformance files say: one case after another, and the text each is about.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <taskform/request_rules.hpp>
#include <vector>

namespace taskform {

/// All cases of one folder: "requests", "responses", "outcomes", "lists" or "stored".
std::vector<nlohmann::json> cases_of(const std::string& kind);

/// The text that a case gives to the engine, byte for byte.
std::string input_of(const nlohmann::json& one);

Now now_of(const nlohmann::json& one);

/// The inputs of all cases of a folder that are no longer than `most` bytes.
std::vector<std::string> inputs_of(const std::string& kind, std::size_t most);

}  // namespace taskform
