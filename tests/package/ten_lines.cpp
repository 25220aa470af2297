#include <callflow/workspace.h>

#include <cstdio>

int main(int /*count*/, char** arguments)
{
    callflow::Workspace workspace{{.path = arguments[1]}};
    workspace.create(callflow::Noun::flow, {.name = "Sales"});
    workspace.list(callflow::Noun::flow, {.fields = {"name"}}, [](auto const& row) {
        return std::puts(row[0].text.c_str()) >= 0;
    });
}
