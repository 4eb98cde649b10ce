// Who is measured natively? Each reads one answer and answers a sum of what it read, 0 when it
// refuses.
#pragma once

#include <cstdint>
#include <string>

/// Checks all rules; into the structs.
std::int64_t by_taskform(const std::string& answer);

/// Checks the types only; into the same structs.
std::int64_t by_glaze(const std::string& answer);

/// Checks that it is JSON only; into a tree.
std::int64_t by_nlohmann(const std::string& answer);

/// Checks that it is JSON only; into a tree that points into the text. Not on every machine.
std::int64_t by_simdjson(const std::string& answer);
