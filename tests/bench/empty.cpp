// An empty C++ program: what start-up costs whatever one does.
#include <string>

int main(int argc, char**)
{
    return std::string(static_cast<std::string::size_type>(argc), 'a').size() > 9;
}
