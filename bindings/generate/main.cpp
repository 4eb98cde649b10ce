// Writes the generated files of a checkout: taskform-generate ROOT.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <taskform/task.hpp>
#include <taskform/task_request.hpp>

#include "json_schema.hpp"
#include "openapi.hpp"
#include "typescript.hpp"

namespace {

bool write(const std::filesystem::path& file, const std::string& text) {
  std::error_code ignored;
  std::filesystem::create_directories(file.parent_path(), ignored);
  std::ofstream stream(file, std::ios::binary);
  stream << text;
  stream.close();
  if (stream) return true;
  std::cerr << file.string() << " cannot be written; is the folder yours?\n";
  return false;
}

}  // namespace

int main(int count, char** arguments) {
  using namespace taskform;
  using namespace taskform::generate;
  if (count != 2) {
    std::cerr << "taskform-generate ROOT: which checkout?\n";
    return 2;
  }
  const auto web = std::filesystem::path(arguments[1]) / "web";
  const bool written =
      write(web / "src/generated/types.ts", typescript_types()) &&
      write(web / "src/generated/fields.ts", typescript_fields()) &&
      write(web / "src/generated/values.ts", typescript_values()) &&
      write(web / "src/generated/json-schema.ts", typescript_schemas()) &&
      write(web / "schema/task-request.schema.json",
            json_schema(view<TaskRequest>()).dump(2) + "\n") &&
      write(web / "schema/task.schema.json", json_schema(view<Task>()).dump(2) + "\n") &&
      write(web / "schema/openapi.json", openapi().dump(2) + "\n");
  return written ? 0 : 1;
}
